package org.twinscript.restore;

import org.twinscript.language.WordModel;

/**
 * A word, an unknown unit or a silent stretch between two nodes, as a chain of edges.
 *
 * @param before the chain without its last edge; null when there is only one
 * @param first edge of the chain
 * @param edge the last one
 * @param word its number in the model, {@link WordModel#NO_WORD} or {@link #SAME_WORD}
 * @param cost in nats, what speaks against it beside the words before
 * @param text a hash of what it reads
 * @param scale of the hash of a text before it
 */
record Arc(Arc before, Edge first, Edge edge, int word, double cost, long text, long scale) {

  /** Stands for the word before, across a stretch the model does not look at. */
  static final int SAME_WORD = -2;

  private static final long HASH = 1_000_003;

  static Arc of(Edge edge) {
    return new Arc(
        null, edge, edge, WordModel.NO_WORD, edge.penalty(), edge.text().hashCode(), HASH);
  }

  Arc then(Edge next) {
    int hash = next.text().hashCode();
    return new Arc(
        this, first, next, word, cost + next.penalty(), text * HASH + hash, scale * HASH);
  }

  Arc as(int known, double more) {
    return new Arc(before, first, edge, known, cost + more, text, scale);
  }

  /** Whether it is a single character. */
  boolean isLone() {
    return before == null;
  }
}
