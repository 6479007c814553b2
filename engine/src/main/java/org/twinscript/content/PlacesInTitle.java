package org.twinscript.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinscript.language.Pairs;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** The regions that a title names, by their full names or without what kind of region they are. */
final class PlacesInTitle {

  private static final Pattern GENERIC =
      Pattern.compile("(?<=..)(特别行政区|自治区|自治州|自治县|地区|新区|省|市|区|县|旗|盟)$");

  /** A slug that says the kind itself, because a sibling has the same name. */
  private static final Pattern SAYS_ITS_KIND = Pattern.compile(".-(shi|qu|xian|diqu|xinqu)$");

  /** The regions of the state's own division have numbers, named areas have words. */
  private static final Pattern DIVISION = Pattern.compile("\\d+");

  private final Vocabulary vocabulary;
  private final Map<String, List<Term>> byName = new HashMap<>();
  private final Pairs beginnings = new Pairs(15);
  private final int longest;

  PlacesInTitle(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Term region : vocabulary.terms(Facet.REGION)) {
      for (String name : new HashSet<>(List.of(region.hans(), shortName(region)))) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(region);
        beginnings.addBeginning(name);
      }
    }
    this.longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * A region named in a title.
   *
   * @param term which one
   * @param slugEnd after what its slug stands for
   * @param end after the whole name
   */
  record Named(Term term, int slugEnd, int end) {}

  /**
   * The longest name that begins at a place. A name without its kind must end where a word does, or
   * 南部 would be seen in 江南部分.
   *
   * @param ends for each place of the title whether a word ends or begins there
   * @param before the regions named before: of regions with one name, theirs is meant
   */
  Optional<Named> at(String title, int at, boolean[] ends, Collection<Term> before) {
    if (at + 1 >= title.length() || !beginnings.mayHold(title.charAt(at), title.charAt(at + 1))) {
      return Optional.empty();
    }
    for (int end = Math.min(title.length(), at + longest); end >= at + 2; end--) {
      String name = title.substring(at, end);
      List<Term> terms = byName.getOrDefault(name, List.of());
      if (!terms.isEmpty() && (GENERIC.matcher(name).find() || ends[at] && ends[end])) {
        return Optional.of(named(of(terms, before), name, at));
      }
    }
    return Optional.empty();
  }

  private Term of(List<Term> terms, Collection<Term> before) {
    Set<Term> named = new HashSet<>(before);
    return terms.stream()
        .filter(term -> vocabulary.ancestors(term).stream().anyMatch(named::contains))
        .findFirst()
        .orElse(terms.get(0));
  }

  private static Named named(Term term, String name, int at) {
    boolean whole =
        term.hans().equals(name)
            && (!DIVISION.matcher(term.code()).matches()
                || SAYS_ITS_KIND.matcher(term.slug()).find());
    int end = at + name.length();
    return new Named(term, whole ? end : Math.min(end, at + shortName(term).length()), end);
  }

  private static String shortName(Term region) {
    return GENERIC.matcher(region.hans()).replaceFirst("");
  }
}
