package org.twinscript.restore;

/**
 * What the word in which a run begins has to stand on. Its first character has lost its lead byte,
 * so that a hundred others may have stood there; the less speaks for one, the wider must its lead
 * over them be.
 */
enum Footing {
  /** A part of the word, which is a common one, stands on the page before the run: 学|校. */
  COMMON(1.5),
  /** A part of the word stands on the page before the run: 踪|迹. */
  ANCHORED(3),
  /** The word stands elsewhere on the page. */
  ON_PAGE(2.4),
  /** The word is a term of the archive's field. */
  TERM(6),
  /** A mark behind a clause that says something. */
  MARK(5),
  /** Nothing but the language speaks for the word. */
  NONE(8);

  /** A word that has nothing there does not beat a rival of which a part stands on the page. */
  private static final double OVER_ANCHORED = 10;

  /** But the other way round it is beaten easily. */
  private static final double OVER_NOTHING = 0.5;

  /** Some 6,000 words are as common, in nats. */
  private static final double COST_OF_A_COMMON_WORD = 11.5;

  private final double leastLead;

  Footing(double leastLead) {
    this.leastLead = leastLead;
  }

  /**
   * What a word stands on.
   *
   * @param anchored whether it begins before the run
   * @param said whether the clause before it says something
   */
  static Footing of(int word, boolean anchored, boolean said, LanguageModel model, PageWords page) {
    if (word == LanguageModel.NO_WORD) {
      return NONE;
    }
    if (anchored) {
      boolean common = model.cost(word, LanguageModel.NO_WORD) < COST_OF_A_COMMON_WORD;
      return common ? COMMON : ANCHORED;
    }
    if (page.discount(word) > 0) {
      return ON_PAGE;
    }
    return model.isMark(word) && said ? MARK : model.isTerm(word) ? TERM : NONE;
  }

  /** By how much, in nats, the word must be likelier than another that begins differently. */
  double leastLead(Footing rival) {
    if ((this == NONE || this == TERM) && rival.isAnchored()) {
      return OVER_ANCHORED;
    }
    return isAnchored() && rival == NONE ? OVER_NOTHING : leastLead;
  }

  /** Whether a part of the word stands on the page before the run. */
  boolean isAnchored() {
    return this == COMMON || this == ANCHORED;
  }
}
