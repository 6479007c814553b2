package org.twinscript.intake;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Frequent characters that exist in one script only: enough to fold labels and to tell a lean. */
final class Scripts {

  /** For each unit its Simplified form. */
  private static final char[] TO_SIMPLIFIED = new char[Character.MAX_VALUE + 1];

  private static final BitSet SIMPLIFIED = new BitSet();
  private static final BitSet TRADITIONAL = new BitSet();

  static {
    IntStream.range(0, TO_SIMPLIFIED.length).forEach(unit -> TO_SIMPLIFIED[unit] = (char) unit);
    for (String row : Table.rows("pairs.txt")) {
      for (String pair : row.split(" ")) {
        SIMPLIFIED.set(pair.charAt(0));
        TRADITIONAL.set(pair.charAt(1));
        TO_SIMPLIFIED[pair.charAt(1)] = pair.charAt(0);
      }
    }
  }

  private Scripts() {}

  static char fold(char character) {
    return TO_SIMPLIFIED[character];
  }

  static long simplified(String text) {
    return text.chars().filter(SIMPLIFIED::get).count();
  }

  static long traditional(String text) {
    return text.chars().filter(TRADITIONAL::get).count();
  }
}
