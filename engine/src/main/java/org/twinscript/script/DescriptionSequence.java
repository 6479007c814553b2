package org.twinscript.script;

/**
 * Ideographic description sequences, such as ⿰虫风: an operator and its two or three parts describe
 * one character that has no code point. Converting a part would describe another character. See The
 * Unicode Standard, section 18.2.
 */
final class DescriptionSequence {

  private static final int INCOMPLETE = -1;

  private DescriptionSequence() {}

  static boolean startsAt(char unit) {
    return unit >>> 4 == 0x2FF;
  }

  /** Length in UTF-16 units of the complete sequence at {@code from}, or zero. */
  static int length(char[] text, int from, int to) {
    return Math.max(0, end(text, from, to) - from);
  }

  private static int end(char[] text, int from, int to) {
    if (from >= to) {
      return INCOMPLETE;
    }
    if (!startsAt(text[from])) {
      int part = Character.codePointAt(text, from, to);
      return isPart(part) ? from + Character.charCount(part) : INCOMPLETE;
    }
    int end = from + 1;
    for (int left = parts(text[from]); left > 0 && end != INCOMPLETE; left--) {
      end = end(text, end, to);
    }
    return end;
  }

  private static int parts(char operator) {
    return switch (operator) {
      case '\u2FF2', '\u2FF3' -> 3;
      case '\u2FFE', '\u2FFF' -> 1;
      default -> 2;
    };
  }

  /** A Han character, a radical, a stroke, or ？ for a part that cannot be written. */
  private static boolean isPart(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        || codePoint >= 0x31C0 && codePoint <= 0x31EF
        || codePoint == '？';
  }
}
