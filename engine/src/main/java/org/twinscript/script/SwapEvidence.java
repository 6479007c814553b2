package org.twinscript.script;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How strongly a Traditional text speaks for having been Simplified and swapped character by
 * character. A swap leaves 制造 and 干部 where phrases ask for 製造 and 幹部; so the text is compared with
 * the conversion, with phrases, of its own Simplified form. Immutable.
 *
 * <p>Each <em>kind</em> of difference counts once, as a writer who keeps to one rare form does so
 * all through a text. {@linkplain VariantForms Variants} do not count.
 *
 * <p>How often kinds come was counted on 45 records of 350 characters, swapped as a mirror does it,
 * and on half a million characters of manuals written or carefully edited in Traditional, cut to
 * the same length.
 */
final class SwapEvidence {

  /** What a kind of difference says. */
  enum Strength {
    /**
     * 后 or 里 inside a word that any dictionary spells 後 or 裡: in two of three swapped texts, in one
     * of 640 others.
     */
    TELLING(0.69, 1 / 640.0),
    /** The form is that of Simplified too, as a swap leaves it: 41 and ½ in 10,000 characters. */
    KEPT(41, 0.5),
    /** The form is Traditional, only another one: 11 and 2½. Careful writers differ on many. */
    OTHER(11, 2.5);

    private final double nats;

    Strength(double swapped, double others) {
      nats = Math.log(swapped / others);
    }
  }

  private static final Set<String> TELLING = Set.of("后後", "里裡");

  /** Where the conversion cuts wrongly now and then: 這|只能 as 這只|能, 功能|表格 as 功能表|格. */
  private static final Set<String> MISCUT = Set.of("只隻", "表錶");

  /**
   * Quotation marks of mainland print stand in half of all swapped texts. They say little, since
   * what the mainland itself publishes in Traditional has them too.
   */
  private static final double MAINLAND_MARKS = Math.log(2.5);

  /** Those of Taiwan and Hong Kong: in half of the others, in hardly any swapped text. */
  private static final double CORNER_MARKS = -Math.log(20);

  /** Kinds in a character, the telling ones apart, that a swap makes more than a writer. */
  private static final double EXPECTED = 30 / 10_000.0;

  /** Beyond this many characters the kinds that a text can show are used up. */
  private static final int SATURATED = 1000;

  /** Odds of a hundred to one. */
  private static final double CONVINCING = Math.log(100);

  private final ScriptConverter common;
  private final ScriptConverter toTaiwan;
  private final ScriptConverter toSimplified;
  private final ScriptConverter fromSimplified;
  private final Dictionary phrases;

  SwapEvidence(Conversions conversions) {
    common = conversions.named("hk2t").orElseThrow();
    toTaiwan = conversions.named("t2tw").orElseThrow();
    toSimplified = conversions.named("t2s").orElseThrow();
    fromSimplified = conversions.named("s2tw").orElseThrow();
    phrases = conversions.dictionary("STPhrases");
  }

  /**
   * Whether a swap is by far the likelier account of a text in Traditional. Kinds of difference are
   * taken to come independently; marks only add to a difference, since a well-converted text may
   * keep those of the mainland.
   */
  boolean convinces(String text) {
    Collection<Strength> kinds = kinds(text).values();
    long han = text.codePoints().filter(SwapEvidence::isHan).count();
    double evidence = kinds.stream().mapToDouble(kind -> kind.nats).sum();
    return !kinds.isEmpty()
        && evidence + marks(text) - Math.min(han, SATURATED) * EXPECTED > CONVINCING;
  }

  private static double marks(String text) {
    if (text.indexOf('「') >= 0) {
      return CORNER_MARKS;
    }
    return text.indexOf('“') >= 0 ? MAINLAND_MARKS : 0;
  }

  /** The differences, each as the form in the text and the one that was to be expected. */
  Map<String, Strength> kinds(String text) {
    String written = common.convert(text);
    String simplified = toSimplified.convert(written);
    int[] found = toTaiwan.convert(written).codePoints().toArray();
    int[] expected = fromSimplified.convert(simplified).codePoints().toArray();
    int[] plain = simplified.codePoints().toArray();
    Map<String, Strength> kinds = new HashMap<>();
    for (int at = 0; at < found.length; at++) {
      if (found[at] != expected[at] && !VariantForms.areBothGood(found[at], expected[at])) {
        String kind = Character.toString(found[at]) + Character.toString(expected[at]);
        boolean telling = TELLING.contains(kind) && isInPhrase(simplified, at);
        boolean kept = found[at] == plain[at] && !MISCUT.contains(kind);
        Strength strength = kept ? Strength.KEPT : Strength.OTHER;
        kinds.merge(kind, telling ? Strength.TELLING : strength, SwapEvidence::stronger);
      }
    }
    return kinds;
  }

  private static Strength stronger(Strength one, Strength other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /**
   * Whether a phrase covers a character as the conversion cuts the text; 后 alone may be a queen.
   */
  private boolean isInPhrase(String simplified, int codePoint) {
    char[] units = simplified.toCharArray();
    int place = simplified.offsetByCodePoints(0, codePoint);
    int start = 0;
    int end = 0;
    while (end <= place) {
      start = end;
      long match = phrases.match(units, start, units.length, Dictionary.PHRASES);
      end += match == Trie.NONE ? 1 : Dictionary.length(match);
    }
    return end - start > 1;
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
