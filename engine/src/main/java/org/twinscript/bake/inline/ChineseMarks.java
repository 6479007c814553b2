package org.twinscript.bake.inline;

/**
 * Marks that Chinese and Latin share and that Unicode does not call wide: quotation marks, dashes,
 * dots, brackets. They are Chinese where the words that they stand at are.
 */
final class ChineseMarks {

  /**
   * So many marks in a row are looked beyond, so that a long row costs no more than a short one.
   */
  private static final int MOST = 4;

  private ChineseMarks() {}

  /** Whether at this place such marks begin, as in {@code “甲”} and {@code (甲)}. */
  static boolean beginAt(CharSequence text, int start) {
    int at = start;
    for (int marks = 0; at < text.length() && marks <= MOST; marks++) {
      int point = Character.codePointAt(text, at);
      if (!isShared(point)) {
        return CjkCharacters.isCjk(point);
      }
      at += Character.charCount(point);
    }
    return false;
  }

  /** Whether before this place such marks end. */
  static boolean endAt(CharSequence text, int end) {
    int at = end;
    for (int marks = 0; at > 0 && marks <= MOST; marks++) {
      int point = Character.codePointBefore(text, at);
      if (!isShared(point)) {
        return CjkCharacters.isCjk(point);
      }
      at -= Character.charCount(point);
    }
    return false;
  }

  private static boolean isShared(int point) {
    return "“”‘’—…·()[]{}\"'".indexOf(point) >= 0;
  }
}
