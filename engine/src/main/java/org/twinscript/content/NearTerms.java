package org.twinscript.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinscript.fault.NearName;
import org.twinscript.language.Folding;
import org.twinscript.language.PinyinReadings;
import org.twinscript.language.WordModel;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Which terms a name that is none of them was probably meant to be, in whichever script it is
 * written: one that leaves out what kind of place it is, one that goes on where a term's ends, or
 * one with a wrong character. One that sounds alike comes before one that does not: 廣洲 is 广州市
 * rather than 广安市; and beside one that is all but the same no other is offered.
 */
final class NearTerms {

  private static final int OFFERED = 3;

  /** The distance of a name that is too far to be offered. */
  private static final int FAR = 1000;

  /** What a wrong character costs, and less where it sounds like the right one. */
  private static final int WRONG = 4;

  private static final int ALIKE = 2;

  /** Of so many characters one may be wrong. */
  private static final int CHARACTERS_PER_WRONG = 3;

  /** What a region's name may be written without. */
  private static final Pattern KIND =
      Pattern.compile("(?<=..)(?:特别行政区|自治区|自治州|自治县|地区|新区|省|市|区|县|旗|盟)$");

  private final Vocabulary vocabulary;
  private final Folding folding = WordModel.chinese().folding();

  NearTerms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The likeliest terms, the nearest first; none when none is near. */
  List<Term> of(String name, String facet) {
    record Ranked(Term term, int distance) {}
    String own = simplified(name.substring(name.lastIndexOf('/') + 1).strip());
    List<Ranked> near =
        vocabulary.terms(facet).stream()
            .map(term -> new Ranked(term, distance(own, term)))
            .filter(each -> each.distance() < FAR)
            .sorted(Comparator.comparingInt(Ranked::distance))
            .limit(OFFERED)
            .toList();
    boolean clear = !near.isEmpty() && near.get(0).distance() < WRONG;
    return near.stream()
        .filter(each -> !clear || each.distance() < WRONG)
        .map(Ranked::term)
        .toList();
  }

  /** Several to choose from, in the script of the name where that is enough to find them. */
  String listed(List<Term> terms, String name) {
    boolean traditional = name.chars().anyMatch(unit -> folding.isTraditional((char) unit));
    return terms.stream()
        .map(term -> traditional && isFound(term) ? term.hant() : term.key())
        .collect(Collectors.joining(", "));
  }

  private boolean isFound(Term term) {
    return vocabulary.find(term.facet(), term.hant()).filter(term::equals).isPresent();
  }

  /** Several to choose from, as the front matter writes them. */
  static String listed(List<Term> terms) {
    return terms.stream().map(Term::key).collect(Collectors.joining(", "));
  }

  private String simplified(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.chars().forEach(unit -> folded.append(folding.fold((char) unit)));
    return folded.toString();
  }

  private int distance(String name, Term term) {
    String whole = simplified(term.hans());
    String bare = KIND.matcher(whole).replaceFirst("");
    int near = Math.min(beginning(name, whole), wrong(name, whole, term));
    String own = KIND.matcher(name).replaceFirst("");
    return bare.equals(whole) && own.equals(name)
        ? near
        : Math.min(near, 1 + Math.min(beginning(name, bare), wrong(own, bare, term)));
  }

  /** One begins the other (上海, 上海市). */
  private static int beginning(String name, String other) {
    boolean begins = other.startsWith(name) || name.startsWith(other);
    return begins && Math.min(name.length(), other.length()) > 1
        ? Math.abs(name.length() - other.length())
        : FAR;
  }

  /**
   * A character is wrong, missing, too much, or stands in its neighbour's place. Of two characters
   * one may be wrong only where it sounds alike, or where few places are as large.
   */
  private int wrong(String name, String other, Term term) {
    int shorter = Math.min(name.length(), other.length());
    int most = Math.max(1, shorter / CHARACTERS_PER_WRONG);
    if (shorter < 2 || Math.abs(name.length() - other.length()) > most) {
      return FAR;
    }
    int wrong = NearName.distance(name, other);
    if (wrong > most) {
      return FAR;
    }
    boolean alike = soundAlike(name, other);
    boolean telling = shorter > 2 || alike || wrong == 0;
    boolean large = shorter == name.length() && shorter == other.length() && isLarge(term);
    return telling || large ? wrong * WRONG - (alike ? ALIKE : 0) : FAR;
  }

  private boolean isLarge(Term term) {
    return vocabulary.ancestors(term).size() < 2 && !vocabulary.children(term).isEmpty();
  }

  private static boolean soundAlike(String name, String other) {
    if (name.length() != other.length()) {
      return false;
    }
    PinyinReadings readings = PinyinReadings.shared();
    for (int at = 0; at < name.length(); at++) {
      List<String> same = new ArrayList<>(readings.allWithoutTone(name.charAt(at)));
      same.retainAll(readings.allWithoutTone(other.charAt(at)));
      if (name.charAt(at) != other.charAt(at) && same.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
