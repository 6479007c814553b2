package org.twinscript.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.message.Sentence;

/**
 * How a text falls into the phrases of a dictionary: from the left, as it is converted, and from
 * the right. Where both agree, and a phrase covers each ambiguous character, the conversion is as
 * sure as the dictionary. Immutable.
 */
final class Readings {

  private static final int AROUND = 2;

  private static final String POSTPOSITIONS = "里后";

  private final Dictionary phrases;
  private final Map<Integer, String> ambiguous;
  private final Contexts contexts;
  private final ScriptConverter published;

  /**
   * @param ambiguous characters that a phrase or a rule should decide, with their forms
   * @param published what a reader is shown; a finding names it first
   */
  Readings(
      Dictionary phrases,
      Map<Integer, String> ambiguous,
      Contexts contexts,
      ScriptConverter published) {
    this.phrases = phrases;
    this.ambiguous = ambiguous;
    this.contexts = contexts;
    this.published = published;
  }

  /** The places that are not sure. */
  List<Finding> in(String text) {
    char[] units = text.toCharArray();
    PhraseCut left = PhraseCut.fromLeft(units, phrases);
    Published shown = new Published(text);
    List<Finding> findings =
        disagreements(text, left, PhraseCut.fromRight(units, left, phrases), shown);
    for (int at = 0; at < units.length; at = left.end(at)) {
      String forms = ambiguous.get((int) units[at]);
      if (forms != null && isUndecided(text, units, at, left.match(at))) {
        findings.add(
            new Finding(
                Finding.Kind.UNDECIDED,
                at,
                around(text, at, left.end(at)),
                Sentence.of(
                    "check.reading",
                    text.substring(at, left.end(at)),
                    shown.between(at, left.end(at)),
                    forms)));
      }
    }
    return findings;
  }

  private boolean isUndecided(String text, char[] units, int at, long match) {
    return !Dictionary.isPhrase(match) && !followsWord(text, at) && !contexts.decide(units, at);
  }

  /** 里 and 后 behind a word say where and when; at the head of a clause they are part of a name. */
  private static boolean followsWord(String text, int at) {
    return POSTPOSITIONS.indexOf(text.charAt(at)) >= 0
        && at > 0
        && Character.isIdeographic(text.codePointBefore(at));
  }

  /** Runs in which the two readings would write other characters, each in the place of one. */
  private List<Finding> disagreements(
      String text, PhraseCut left, PhraseCut right, Published shown) {
    List<Finding> findings = new ArrayList<>();
    if (left.isLike(right)) {
      return findings;
    }
    char[] units = text.toCharArray();
    String forward = left.converted(units, phrases);
    String backward = right.converted(units, phrases);
    boolean aligned = forward.length() == units.length && backward.length() == units.length;
    for (int at = 0; aligned && at < units.length; at++) {
      int end = at;
      while (end < units.length && differ(forward.charAt(end), backward.charAt(end))) {
        end++;
      }
      if (end > at) {
        boolean backwardIsShown = shown.between(at, end).equals(backward.substring(at, end));
        Sentence note =
            Sentence.of(
                "check.either",
                around(backwardIsShown ? backward : forward, at, end),
                around(backwardIsShown ? forward : backward, at, end));
        findings.add(new Finding(Finding.Kind.SEGMENTATION, at, around(text, at, end), note));
        at = end;
      }
    }
    return findings;
  }

  private static boolean differ(char one, char other) {
    return one != other && !VariantForms.areBothGood(one, other);
  }

  private static String around(String text, int start, int end) {
    return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
  }

  /** The published text, made when the first place in it is asked for. */
  private final class Published {
    private final String text;
    private Optional<String> whole = Optional.empty();

    Published(String text) {
      this.text = text;
    }

    /** What stands at a place; nothing where the text has not a unit for each of the other's. */
    String between(int start, int end) {
      if (whole.isEmpty()) {
        whole = Optional.of(published.convert(text));
      }
      return whole.get().length() == text.length() ? whole.get().substring(start, end) : "";
    }
  }
}
