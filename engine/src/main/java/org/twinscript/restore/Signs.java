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
 * @param first how long a phrase around its first guessed character stands on the page
 * @param last the same of its last one
 * @param told what other damaged places say for its first two characters, in nats
 * @param place how long the name of a place is that begins with the first one
 */
record Signs(
    double language,
    double words,
    double habit,
    double faults,
    double stubs,
    boolean bare,
    int first,
    int last,
    double told,
    int place) {

  private static final double LANGUAGE = 0.435;

  private static final double WORDS = 0.51;

  private static final double FAULT = 3.2;

  private static final double STUB = 0.86;

  private static final double SAYS_NOTHING = 2.4;

  private static final double SHORT_PLACE = 2.4;

  private static final double LONG_PLACE = 4;

  private static final double[] FIRST_PHRASE = {0, 0, 2.5, 4.7, 6.8, 7.3};

  private static final double[] LAST_PHRASE = {0, 0, 1.3, 3.1, 3.6, 4.4};

  /** The logarithm of how likely the text is beside others, but for a constant. */
  double score() {
    return FIRST_PHRASE[first]
        + LAST_PHRASE[last]
        + told
        + (place == 0 ? 0 : place == PlaceNames.SHORTEST ? SHORT_PLACE : LONG_PLACE)
        - LANGUAGE * language
        - WORDS * words
        - habit
        - FAULT * faults
        - STUB * stubs
        - (bare ? SAYS_NOTHING : 0);
  }
}
