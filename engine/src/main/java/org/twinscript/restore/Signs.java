package org.twinscript.restore;

/**
 * What speaks for and against a text, in nats where nothing else is said. The weights are those
 * that make the right readings of one half of a corpus likeliest; {@code docs/restoration.md} says
 * which it was and how far the probabilities hold on the other half.
 *
 * @param language what its characters cost
 * @param words what its words cost
 * @param habit what the mirror would have had to do
 * @param faults marks without a partner, and the like
 * @param stubs how far sentences are too short
 * @param bare whether it begins with a full stop behind words that say nothing
 * @param stop whether it begins with a full stop at all
 * @param first how long a phrase around its first guessed character stands on the page
 * @param often how many times that character stands elsewhere on the page
 * @param last how long a phrase around its last one stands there
 * @param told what other damaged places say for its first two characters, in nats
 * @param place how long the name of a place is that begins with the first one; 0 for none
 */
record Signs(
    double language,
    double words,
    double habit,
    double faults,
    double stubs,
    boolean bare,
    Stop stop,
    int first,
    int often,
    int last,
    double told,
    int place) {

  /** How a text begins; both models know less of full stops than of words. */
  enum Stop {
    NONE(0),
    PLAIN(0.45),
    QUOTED(2.2);

    private final double weight;

    Stop(double weight) {
      this.weight = weight;
    }

    /** How a text begins: with a full stop, or with one before a quotation mark in its place. */
    static Stop of(String text, String before) {
      if (!text.startsWith("。")) {
        return NONE;
      }
      boolean open = before.lastIndexOf('“') > before.lastIndexOf('”');
      return text.startsWith(open ? "。”" : "。“") ? QUOTED : PLAIN;
    }
  }

  private static final double LANGUAGE = 0.435;

  private static final double WORDS = 0.48;

  private static final double FAULT = 3.2;

  private static final double STUB = 0.65;

  private static final double SAYS_NOTHING = 2.4;

  private static final double SHORT_PLACE = 2.4;

  private static final double LONG_PLACE = 4;

  private static final double OFTEN = 0.93;

  /** A character that stands on the page no more often tells nothing. */
  private static final double SELDOM = 3;

  private static final double[] FIRST_PHRASE = {0, 0, 2.3, 2.3, 3.9, 3.9};

  private static final double[] LAST_PHRASE = {0, 0, 1.1, 3.1, 3.6, 4.3};

  /** The logarithm of how likely the text is beside others, but for a constant. */
  double score() {
    return FIRST_PHRASE[first]
        + OFTEN * Math.max(0, Math.log((1 + often) / SELDOM))
        + LAST_PHRASE[last]
        + told
        + (place == 0 ? 0 : place == PlaceNames.SHORTEST ? SHORT_PLACE : LONG_PLACE)
        + stop.weight
        - LANGUAGE * language
        - WORDS * words
        - habit
        - FAULT * faults
        - STUB * stubs
        - (bare ? SAYS_NOTHING : 0);
  }
}
