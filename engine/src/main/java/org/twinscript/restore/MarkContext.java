package org.twinscript.restore;

/**
 * What stands around a mark. ASCII and full-width marks are looked through alike, so that an answer
 * does not change while the marks of a passage are being restored.
 */
final class MarkContext {

  private static final String MARKS = ",:;!?()，：；！？（）";

  /** Marks and quotation marks that only Chinese text has; ‘ and ’ are apostrophes too. */
  private static final String CHINESE_MARKS = "。、“”《》〈〉「」『』【】";

  /** No writer puts more marks in a row; a page of nothing but marks is not looked through. */
  private static final int LOOKED_THROUGH = 8;

  private final String text;
  private final int begin;
  private final int end;

  MarkContext(String text) {
    this.text = text;
    this.end = text.stripTrailing().length();
    this.begin = text.length() - text.stripLeading().length();
  }

  /** Whether nothing stands before this place. */
  boolean isFirst(int offset) {
    return offset <= begin;
  }

  /** Whether nothing stands behind this place. */
  boolean isLast(int offset) {
    return offset + 1 >= end;
  }

  /** The character before the marks that end in front of this place, or a space at the edge. */
  char before(int offset) {
    int at = offset - 1;
    while (at >= 0 && at >= offset - LOOKED_THROUGH && isMark(at)) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** The character behind the marks that begin after this place, or a space at the edge. */
  char after(int offset) {
    int at = offset + 1;
    while (at < text.length() && at <= offset + LOOKED_THROUGH && isMark(at)) {
      at++;
    }
    return at >= text.length() ? ' ' : text.charAt(at);
  }

  private boolean isMark(int at) {
    return MARKS.indexOf(text.charAt(at)) >= 0;
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
