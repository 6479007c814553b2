package org.twinscript.script;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forms of characters in pairs, whichever comes first. Immutable. */
final class FormPairs {

  /** Both orders of each pair, one character above the other, sorted. */
  private final int[] pairs;

  private FormPairs(int[] pairs) {
    this.pairs = pairs;
  }

  /**
   * Those of a list.
   *
   * @param list words of two characters of the basic plane, with white space between them
   */
  static FormPairs of(String list) {
    return new FormPairs(
        Stream.of(list.split("\\s+"))
            .flatMapToInt(
                pair ->
                    IntStream.of(
                        both(pair.charAt(0), pair.charAt(1)), both(pair.charAt(1), pair.charAt(0))))
            .sorted()
            .toArray());
  }

  /** Whether two code points are a pair. */
  boolean contain(int one, int other) {
    return Character.isBmpCodePoint(one)
        && Character.isBmpCodePoint(other)
        && Arrays.binarySearch(pairs, both(one, other)) >= 0;
  }

  private static int both(int one, int other) {
    return one << Character.SIZE | other;
  }
}
