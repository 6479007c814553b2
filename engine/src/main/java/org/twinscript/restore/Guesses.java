package org.twinscript.restore;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the places of a page that are not read yet are taken for. Equal and overlapping runs are
 * decided together by it: what one of them is likely to be, another one is likelier to be.
 * Immutable.
 *
 * @param all by the two characters that a reading begins with
 * @param passage the one that is read with their help; its own places do not bear themselves out
 */
record Guesses(Map<String, List<Guess>> all, int passage) {

  static final Guesses NONE = new Guesses(Map.of(), -1);

  /** How much likelier a pair is than by chance that stands elsewhere for certain. */
  private static final double MOST = 15;

  /**
   * What one place may be.
   *
   * @param fromEnd where it stands, counted from the end of its passage, which no repair before it
   *     moves
   * @param pair the first two characters of a reading, folded
   */
  record Guess(int passage, int fromEnd, String pair, double probability) {}

  static Guesses of(List<Guess> guesses) {
    return new Guesses(guesses.stream().collect(Collectors.groupingBy(Guess::pair)), -1);
  }

  /** Whether two places may be the same. */
  boolean tellsMore() {
    return all.values().stream().anyMatch(same -> places(same) > 1);
  }

  private static long places(List<Guess> same) {
    return same.stream().map(guess -> List.of(guess.passage(), guess.fromEnd())).distinct().count();
  }

  Guesses forPassage(int index) {
    return new Guesses(all, index);
  }

  /** What speaks for a pair at a place, in nats. */
  double bearOut(String pair, int fromEnd) {
    double elsewhere =
        all.getOrDefault(pair, List.of()).stream()
            .filter(guess -> guess.passage() != passage || guess.fromEnd() != fromEnd)
            .mapToDouble(Guess::probability)
            .max()
            .orElse(0);
    return Math.log(1 + (MOST - 1) * elsewhere);
  }
}
