package org.twinscript.restore;

/**
 * What stands around a mark. ASCII and full-width marks are looked through alike, so that an answer
 * does not change while the marks of a passage are being restored.
 */
final class MarkContext {

  private static final String MARKS = ",:;!?()，：；！？（）";

  /** Marks and quotation marks that only Chinese text has; ‘ and ’ are apostrophes too. */
  private static final String CHINESE_MARKS = "。、“”《》〈〉「」『』【】";

  private final String text;

  MarkContext(String text) {
    this.text = text;
  }

  /** The character before the marks that end at this place, or a space at the passage's edge. */
  char before(int offset) {
    int at = offset - 1;
    while (at >= 0 && MARKS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** The character behind the marks that begin at this place, or a space at the passage's edge. */
  char from(int offset) {
    int at = offset;
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length() ? ' ' : text.charAt(at);
  }

  boolean endsAt(int offset) {
    return offset == text.length();
  }

  static boolean isChinese(char character) {
    return Han.is(character) || isChineseMark(character);
  }

  static boolean isChineseMark(char character) {
    return CHINESE_MARKS.indexOf(character) >= 0;
  }

  /** A letter, digit or sign of Latin text. */
  static boolean isLatin(char character) {
    return character > ' ' && character < 0x250;
  }
}
