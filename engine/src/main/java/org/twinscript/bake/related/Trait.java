package org.twinscript.bake.related;

import org.twinscript.vocabulary.Term;

/** Something two articles can have in common. */
sealed interface Trait {

  /** How much it says, other things equal: a subject was assigned, a word only occurs. */
  double weight();

  /** A region or theme the article is about. */
  record Subject(Term term) implements Trait {
    @Override
    public double weight() {
      return 1;
    }
  }

  /** A word of the text, in Simplified. */
  record Word(String text) implements Trait {
    @Override
    public double weight() {
      return 0.5;
    }
  }
}
