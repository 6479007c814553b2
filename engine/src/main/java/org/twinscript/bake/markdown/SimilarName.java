package org.twinscript.bake.markdown;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class SimilarName {

  private SimilarName() {}

  /** The name that is most like a word; nothing when none is like it. */
  public static Optional<String> of(String word, Collection<String> names) {
    int most = Math.max(2, word.length() / 2);
    return names.stream()
        .filter(name -> Math.abs(name.length() - word.length()) <= most)
        .min(
            Comparator.<String>comparingInt(name -> distance(word, name))
                .thenComparing(name -> name))
        .filter(name -> distance(word, name) <= most);
  }

  /** How many characters are to be put in, left out or replaced. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
