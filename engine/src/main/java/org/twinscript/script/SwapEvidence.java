package org.twinscript.script;

import java.util.HashSet;
import java.util.Set;

/**
 * How strongly a Traditional text speaks for having been Simplified and swapped character by
 * character. A swap leaves 制造 and 干部 where phrases ask for 製造 and 幹部; so the text is compared with
 * the conversion, with phrases, of its own Simplified form. Immutable.
 *
 * <p>Each <em>kind</em> of difference counts once, as a writer who keeps to one rare form does so
 * all through a text. {@linkplain VariantForms Variants} do not count.
 */
final class SwapEvidence {

  /**
   * Kinds of difference in 10,000 characters. Of 45 records of 350 characters swapped as a mirror
   * does it, 42 show two kinds or more.
   */
  private static final double SWAPPED = 60;

  /** What a slip of the pen may come to: 150 well-written records of that length show none. */
  private static final double WELL_WRITTEN = 1;

  /** Beyond this many characters the kinds that a text can show are used up. */
  private static final int SATURATED = 1000;

  /** Odds of a hundred to one. */
  private static final double CONVINCING = Math.log(100);

  /** A single kind is never enough: it may be a word that no dictionary has. */
  private static final int FEWEST_KINDS = 2;

  private final ScriptConverter common;
  private final ScriptConverter toTaiwan;
  private final ScriptConverter toSimplified;
  private final ScriptConverter fromSimplified;

  SwapEvidence(Conversions conversions) {
    common = conversions.named("hk2t").orElseThrow();
    toTaiwan = conversions.named("t2tw").orElseThrow();
    toSimplified = conversions.named("t2s").orElseThrow();
    fromSimplified = conversions.named("s2tw").orElseThrow();
  }

  /**
   * Whether a swap is by far the likelier account of a text in Traditional, taking kinds of
   * difference to come as rare events do (Poisson) at either of the two rates.
   */
  boolean convinces(String text) {
    int kinds = kinds(text).size();
    long han = text.codePoints().filter(SwapEvidence::isHan).count();
    double expected = Math.min(han, SATURATED) * (SWAPPED - WELL_WRITTEN) / 10_000;
    return kinds >= FEWEST_KINDS
        && kinds * Math.log(SWAPPED / WELL_WRITTEN) - expected > CONVINCING;
  }

  /** The differences, each as the form in the text and the one that was to be expected. */
  Set<String> kinds(String text) {
    String written = common.convert(text);
    int[] found = toTaiwan.convert(written).codePoints().toArray();
    int[] expected = fromSimplified.convert(toSimplified.convert(written)).codePoints().toArray();
    Set<String> kinds = new HashSet<>();
    for (int at = 0; at < found.length; at++) {
      if (found[at] != expected[at] && !VariantForms.areBothGood(found[at], expected[at])) {
        kinds.add(Character.toString(found[at]) + Character.toString(expected[at]));
      }
    }
    return kinds;
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
