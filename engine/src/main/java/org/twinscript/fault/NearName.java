package org.twinscript.fault;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant, for a sentence that offers it. */
public final class NearName {

  private NearName() {}

  /** The name that is most like a word; nothing when more than half of the word would differ. */
  public static Optional<String> of(String word, Collection<String> names) {
    return of(word, names, Math.max(2, word.length() / 2));
  }

  /**
   * The name that is most like a word; one that shares no character with it is not like it.
   *
   * @param most how many characters may differ
   * @return of two that are as near the first by their characters; nothing when none is near
   */
  public static Optional<String> of(String word, Collection<String> names, int most) {
    record Ranked(String name, int distance) {}
    return names.stream()
        .filter(name -> Math.abs(name.length() - word.length()) <= most)
        .map(name -> new Ranked(name, distance(word, name)))
        .filter(each -> each.distance() <= most)
        .filter(each -> each.distance() < Math.max(word.length(), each.name().length()))
        .min(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::name))
        .map(Ranked::name);
  }

  /** How many characters are to be changed, added, left out or swapped with their neighbour. */
  public static int distance(String one, String other) {
    int[] above = {};
    int[] last = {};
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      above = last;
      last = row;
      row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
        if (isSwapped(one, i, other, j)) {
          row[j] = Math.min(row[j], above[j - 2] + 1);
        }
      }
    }
    return row[other.length()];
  }

  private static boolean isSwapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
