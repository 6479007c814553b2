package org.twinscript.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinscript.message.Sentence;

/**
 * Finds what a person should rule on before a text is published in the other script. Meant to be
 * short: what the dictionaries decide by a phrase is not mentioned. Immutable, safe to share
 * between threads.
 */
public final class ScriptCheck {

  /** Shorter paragraphs are names and numbers, which may well look like the other script. */
  private static final int FEWEST_HAN = 20;

  private final ScriptDetector detector;
  private final Readings fromSimplified;
  private final Readings fromTraditional;
  private final NameFinder names;
  private final ScriptConverter toTraditional;

  /** A check of what these conversions would do. */
  public ScriptCheck(Conversions conversions) {
    detector = new ScriptDetector(conversions);
    toTraditional = conversions.between(Script.HANS, Script.HANT);
    fromSimplified =
        new Readings(
            conversions.dictionary("STPhrases"),
            Ambiguous.SIMPLIFIED,
            conversions.contexts(),
            toTraditional);
    fromTraditional =
        new Readings(
            conversions.dictionary("TSPhrases"),
            Ambiguous.TRADITIONAL,
            Contexts.none(),
            conversions.between(Script.HANT, Script.HANS));
    names = conversions.proposals();
  }

  /**
   * The doubtful places of a paragraph, in their order.
   *
   * @param written the script it is meant to be in
   * @param ruled terms that are not doubtful, because a person has ruled on them
   */
  public List<Finding> paragraph(String paragraph, Script written, Terms ruled) {
    String text = ruled.blankedOut(paragraph, written);
    List<Finding> findings = new ArrayList<>();
    script(text, written).ifPresent(findings::add);
    if (findings.isEmpty()) {
      findings.addAll((written == Script.HANS ? fromSimplified : fromTraditional).in(text));
    }
    if (written == Script.HANS) {
      names.in(text).forEach(name -> findings.add(name(text, name)));
    }
    new QuotationMarks(written, written == Script.HANS ? Script.HANT : Script.HANS)
        .convert(text)
        .unpaired()
        .forEach(at -> findings.add(unpaired(text, at)));
    findings.sort(Comparator.comparingInt(Finding::offset));
    return findings;
  }

  /** Whether a whole text is Traditional made character by character; paragraphs are too short. */
  public Optional<Finding> swapped(String text) {
    return detector.isSwapped(text)
        ? Optional.of(new Finding(Finding.Kind.SWAPPED, 0, "", Sentence.of("check.swapped")))
        : Optional.empty();
  }

  private Optional<Finding> script(String text, Script written) {
    ScriptDetector.Verdict verdict = detector.detect(text);
    boolean fine =
        verdict == ScriptDetector.Verdict.NEUTRAL
            || verdict.script().equals(Optional.of(written))
            || text.codePoints().filter(Character::isIdeographic).count() < FEWEST_HAN;
    return fine
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Finding.Kind.SCRIPT,
                0,
                text,
                verdict
                    .script()
                    .map(script -> Sentence.of("check.script", script.tag(), written.tag()))
                    .orElseGet(() -> Sentence.of("check.both-scripts", written.tag()))));
  }

  /** With the line to paste, should it be a person. */
  private Finding name(String text, String name) {
    int given = names.isLead(name) ? 1 : name.length();
    String full = name.substring(0, given) + toTraditional.convert(name.substring(given));
    return new Finding(
        Finding.Kind.NAME, text.indexOf(name), name, Sentence.of("check.person", name, full));
  }

  private static Finding unpaired(String text, int at) {
    return new Finding(
        Finding.Kind.QUOTATION, at, text.substring(at, at + 1), Sentence.of("check.quotation"));
  }
}
