package org.twinscript.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Frequent characters that exist in one script only: enough to fold labels and to tell a lean. */
final class Scripts {

  private static final Map<Integer, Integer> TO_SIMPLIFIED = toSimplified();
  private static final Set<Integer> SIMPLIFIED = Set.copyOf(new HashSet<>(TO_SIMPLIFIED.values()));

  private Scripts() {}

  static int fold(int character) {
    return TO_SIMPLIFIED.getOrDefault(character, character);
  }

  static long simplified(String text) {
    return text.codePoints().filter(SIMPLIFIED::contains).count();
  }

  static long traditional(String text) {
    return text.codePoints().filter(TO_SIMPLIFIED::containsKey).count();
  }

  private static Map<Integer, Integer> toSimplified() {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (String row : Table.rows("pairs.txt")) {
      for (String pair : row.split(" ")) {
        pairs.put(pair.codePointAt(1), pair.codePointAt(0));
      }
    }
    return Map.copyOf(pairs);
  }
}
