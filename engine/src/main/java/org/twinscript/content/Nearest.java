package org.twinscript.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** What a word that is not known was probably meant to be. */
final class Nearest {

  private static final int OFFERED = 3;

  /** The distance of a word that is too far to be offered. */
  private static final int FAR = 1000;

  private Nearest() {}

  /** The likeliest of some words in ASCII; nothing when none is near. */
  static Optional<String> word(String text, List<String> words) {
    int limit = text.length() <= 4 ? 1 : 2;
    return nearest(words, word -> within(distance(text, word), limit)).stream().findFirst();
  }

  /** A sentence that offers the likeliest terms; empty when none is near. */
  static String terms(String name, String facet, Vocabulary vocabulary) {
    List<Term> near =
        nearest(
            vocabulary.terms(facet),
            term -> Math.min(of(name, term.hans()), of(name, term.hant())));
    return near.isEmpty()
        ? ""
        : " Do you mean " + near.stream().map(Term::key).collect(Collectors.joining(" or ")) + "?";
  }

  private static <T> List<T> nearest(List<T> candidates, ToIntFunction<T> distance) {
    record Ranked<T>(T candidate, int distance) {}
    Stream<Ranked<T>> ranked =
        candidates.stream().map(each -> new Ranked<>(each, distance.applyAsInt(each)));
    return ranked
        .filter(each -> each.distance() < FAR)
        .sorted(Comparator.comparingInt(Ranked::distance))
        .limit(OFFERED)
        .map(Ranked::candidate)
        .toList();
  }

  /** Names are short: one is near when it begins the other (上海, 上海市) or one character differs. */
  private static int of(String name, String other) {
    boolean oneBeginsTheOther = other.startsWith(name) || name.startsWith(other);
    if (oneBeginsTheOther && Math.min(name.length(), other.length()) > 1) {
      return Math.abs(name.length() - other.length());
    }
    return name.length() < 3 ? FAR : within(distance(name, other), 1);
  }

  private static int within(int distance, int limit) {
    return distance <= limit ? distance : FAR;
  }

  /** How many characters are to be changed, added, left out or swapped with their neighbour. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return FAR;
    }
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(int[][] steps, String a, String b, int i, int j) {
    int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
