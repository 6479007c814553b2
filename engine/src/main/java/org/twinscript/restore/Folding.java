package org.twinscript.restore;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/**
 * Makes text comparable: Traditional characters become Simplified one by one, digits become {@code
 * 0}, ASCII marks full width. Says on the way which characters only one script has.
 */
final class Folding {

  private static final String MARKS = ",:;!?()";

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

  char fold(char unit) {
    if (unit >= 0x80) {
      return folded[unit];
    }
    boolean digit = unit >= '0' && unit <= '9';
    return digit ? '0' : MARKS.indexOf(unit) >= 0 ? FullWidth.of(unit) : unit;
  }

  boolean isTraditional(char unit) {
    return folded[unit] != unit;
  }

  boolean isSimplified(char unit) {
    return Character.isIdeographic(unit) && simplified.get(unit);
  }
}
