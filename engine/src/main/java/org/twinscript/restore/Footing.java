package org.twinscript.restore;

/**
 * What the word in which a run begins has to stand on. Its first character has lost its lead byte,
 * so that a hundred others may have stood there; the less speaks for one, the wider must its lead
 * over them be.
 *
 * <p>The leads were read off 4,300 damaged places: in the sentences of the tests, the archive's
 * records, newly written news and Debian's Chinese manuals, each in every mix of damage. For a
 * footing and that of a rival they lie above what a wrong reading of that kind ever led by; a
 * common word with a part on the page was right wherever it led.
 */
enum Footing {
  /** A part of the word, which is a common one, stands on the page before the run: 学|校. */
  COMMON(0.8),
  /** A part of the word stands on the page before the run: 踪|迹. */
  ANCHORED(3),
  /** The word stands elsewhere on the page. */
  ON_PAGE(2.4),
  /** The word is a term of the archive's field. */
  TERM(6),
  /** A mark behind a clause that says something. */
  MARK(3.5),
  /** Nothing but the language speaks for the word, which has several characters. */
  WORD(8),
  /** A character on its own, which often stands before the next word: 常|可以. */
  FOLLOWED(8),
  /** Nothing but the language speaks for the character or mark. */
  NONE(8);

  /** A word that has nothing there does not beat a rival of which a part stands on the page. */
  private static final double OVER_ANCHORED = 10;

  /** But the other way round it is beaten easily. */
  private static final double OVER_NOTHING = 0.5;

  /** Two common words: 黄|牛, 黄|海. */
  private static final double OVER_ANOTHER_COMMON_WORD = 3;

  /** A sentence ends, or {@code 常} begins the next clause: never was the second one right. */
  private static final double OF_A_MARK_OVER_A_CHARACTER = 2;

  private static final double OF_A_WORD_OVER_A_MARK = 4.5;

  /** Some 6,000 words are as common, in nats. */
  private static final double COST_OF_A_COMMON_WORD = 11.5;

  private final double leastLead;

  Footing(double leastLead) {
    this.leastLead = leastLead;
  }

  /** What is known of the first word of a run. */
  record Place(int word, boolean lone, boolean anchored, boolean said, boolean followed) {}

  /** What a word stands on. */
  static Footing of(Place place, LanguageModel model, PageWords page) {
    int word = place.word();
    if (word == LanguageModel.NO_WORD) {
      return NONE;
    }
    if (place.anchored()) {
      boolean common = model.cost(word, LanguageModel.NO_WORD) < COST_OF_A_COMMON_WORD;
      return common ? COMMON : ANCHORED;
    }
    if (page.discount(word) > 0) {
      return ON_PAGE;
    }
    if (model.isMark(word)) {
      return place.said() ? MARK : NONE;
    }
    return model.isTerm(word) ? TERM : place.lone() ? lone(place) : WORD;
  }

  private static Footing lone(Place place) {
    return place.followed() ? FOLLOWED : NONE;
  }

  /** By how much, in nats, the word must be likelier than another that begins differently. */
  double leastLead(Footing rival) {
    if (!isAnchored() && this != MARK && this != ON_PAGE && rival.isAnchored()) {
      return OVER_ANCHORED;
    }
    return switch (this) {
      case COMMON ->
          rival == COMMON
              ? OVER_ANOTHER_COMMON_WORD
              : rival.hasNothing() ? OVER_NOTHING : leastLead;
      case ANCHORED -> rival.hasNothing() ? OVER_NOTHING : leastLead;
      case MARK -> rival == FOLLOWED ? OF_A_MARK_OVER_A_CHARACTER : leastLead;
      case WORD -> rival == MARK ? OF_A_WORD_OVER_A_MARK : leastLead;
      default -> leastLead;
    };
  }

  /** Whether a part of the word stands on the page before the run. */
  boolean isAnchored() {
    return this == COMMON || this == ANCHORED;
  }

  private boolean hasNothing() {
    return this == WORD || this == FOLLOWED || this == NONE;
  }
}
