package org.twinscript.restore;

import org.twinscript.language.WordModel;

/**
 * A partial text.
 *
 * @param before null at the first node
 * @param arc the way from there; null at the first node
 * @param word the last one
 * @param text a hash of all that is read
 * @param said whether the clause has a word that can be its predicate so far
 * @param cost in nats
 */
record Hypothesis(Hypothesis before, Arc arc, int word, long text, boolean said, double cost) {

  static final Hypothesis NOTHING = new Hypothesis(null, null, WordModel.NO_WORD, 0, true, 0);

  /** Whether all that may follow costs the same after both. */
  boolean isLike(Hypothesis other) {
    return text == other.text && word == other.word && said == other.said;
  }
}
