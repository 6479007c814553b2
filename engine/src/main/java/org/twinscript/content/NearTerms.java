package org.twinscript.content;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.twinscript.fault.NearName;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** Which terms a name that is none of them was probably meant to be. */
final class NearTerms {

  private static final int OFFERED = 3;

  /** The distance of a word that is too far to be offered. */
  private static final int FAR = 1000;

  private NearTerms() {}

  /** A sentence that offers the likeliest terms; empty when none is near. */
  static List<Term> of(String name, String facet, Vocabulary vocabulary) {
    return nearest(
        vocabulary.terms(facet), term -> Math.min(of(name, term.hans()), of(name, term.hant())));
  }

  /** Several to choose from, as the front matter writes them. */
  static String listed(List<Term> terms) {
    return terms.stream().map(Term::key).collect(Collectors.joining(", "));
  }

  private static List<Term> nearest(List<Term> terms, ToIntFunction<Term> distance) {
    record Ranked(Term term, int distance) {}
    return terms.stream()
        .map(each -> new Ranked(each, distance.applyAsInt(each)))
        .filter(each -> each.distance() < FAR)
        .sorted(Comparator.comparingInt(Ranked::distance))
        .limit(OFFERED)
        .map(Ranked::term)
        .toList();
  }

  /** Names are short: one is near when it begins the other (上海, 上海市) or one character differs. */
  private static int of(String name, String other) {
    boolean oneBeginsTheOther = other.startsWith(name) || name.startsWith(other);
    if (oneBeginsTheOther && Math.min(name.length(), other.length()) > 1) {
      return Math.abs(name.length() - other.length());
    }
    boolean mayBeNear = name.length() > 2 && Math.abs(name.length() - other.length()) < 2;
    return mayBeNear && NearName.distance(name, other) < 2 ? 1 : FAR;
  }
}
