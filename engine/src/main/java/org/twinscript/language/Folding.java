package org.twinscript.language;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/**
 * Makes text comparable: Traditional characters become Simplified one by one, digits become {@code
 * 0}, ASCII marks full width. Says on the way which characters only one script has.
 */
public final class Folding {

  private static final String MARKS = ",:;!?()";

  /** From an ASCII mark to its full-width form. */
  private static final int TO_FULL_WIDTH = 0xFEE0;

  private final char[] folded;
  private final BitSet simplified = new BitSet();

  /**
   * @param folded for each UTF-16 unit its Simplified form
   */
  Folding(char[] folded) {
    this.folded = folded;
    // Traditional text writes 里 and 后 too; a form that Taiwan's charset lacks is Simplified only.
    CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
    for (char unit : folded) {
      if (folded[unit] == unit && !taiwan.canEncode(unit)) {
        simplified.set(unit);
      }
    }
  }

  public char fold(char unit) {
    if (unit >= 0x80) {
      return folded[unit];
    }
    boolean digit = unit >= '0' && unit <= '9';
    return digit ? '0' : MARKS.indexOf(unit) >= 0 ? (char) (unit + TO_FULL_WIDTH) : unit;
  }

  public boolean isTraditional(char unit) {
    return folded[unit] != unit;
  }

  public boolean isSimplified(char unit) {
    return Character.isIdeographic(unit) && simplified.get(unit);
  }
}
