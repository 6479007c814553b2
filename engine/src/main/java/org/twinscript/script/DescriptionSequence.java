package org.twinscript.script;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Ideographic description sequences, such as ⿰虫风: an operator and its two or three parts describe
 * one character that has no code point. Converting a part would describe another character. See The
 * Unicode Standard, section 18.2.
 */
final class DescriptionSequence {

  /** No real sequence comes near; keeps a text of operators alone from being read over and over. */
  private static final int LONGEST = 64;

  /** What a sequence may begin with. */
  static final List<Character> STARTS =
      IntStream.rangeClosed('\u2FF0', '\u2FFF').mapToObj(unit -> (char) unit).toList();

  private DescriptionSequence() {}

  static boolean startsAt(char unit) {
    return unit >>> 4 == 0x2FF;
  }

  /** Length in UTF-16 units of the complete sequence at {@code from}, or zero. */
  static int length(char[] text, int from, int to) {
    int end = Math.min(to, from + LONGEST);
    int missing = 1;
    int at = from;
    while (missing > 0 && at < end) {
      int codePoint = Character.codePointAt(text, at, end);
      if (startsAt(text[at])) {
        missing += parts(text[at]) - 1;
      } else if (isPart(codePoint)) {
        missing--;
      } else {
        return 0;
      }
      at += Character.charCount(codePoint);
    }
    return missing == 0 ? at - from : 0;
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
