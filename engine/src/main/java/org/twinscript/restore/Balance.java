package org.twinscript.restore;

/** Counts quotation marks and brackets without a partner, and marks that cannot stand together. */
final class Balance {

  private static final String PAIRS = "“”‘’《》「」『』()";

  private static final String QUOTATIONS = "”’";

  private static final String OPENING = "“‘《「『(";

  private static final String PAUSES = "。、,;:";

  private Balance() {}

  /** How much is wrong with the marks of a text. */
  static int faults(CharSequence text) {
    return unpaired(text) + 2 * collisions(text);
  }

  private static int collisions(CharSequence text) {
    int collisions = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean opens = OPENING.indexOf(FullWidth.toAscii(before)) >= 0;
      collisions += (isPause(before) || opens) && isPause(text.charAt(i)) ? 1 : 0;
    }
    return collisions;
  }

  private static boolean isPause(char character) {
    return PAUSES.indexOf(FullWidth.toAscii(character)) >= 0;
  }

  /**
   * A passage may end a quotation that another one began, but hardly a title, and no bracket; the
   * corner marks of Traditional print are not those of the articles that mirrors damage.
   */
  private static int weight(int mark) {
    char closing = PAIRS.charAt(mark);
    return closing == ')' ? 4 : QUOTATIONS.indexOf(closing) >= 0 ? 1 : 2;
  }

  private static int unpaired(CharSequence text) {
    int[] open = new int[PAIRS.length() / 2];
    int faults = 0;
    for (int i = 0; i < text.length(); i++) {
      int mark = PAIRS.indexOf(FullWidth.toAscii(text.charAt(i)));
      if (mark >= 0 && mark % 2 == 0) {
        // “ does not nest: a second one means that a ” is missing.
        faults += mark == 0 ? open[0] : 0;
        open[mark / 2] = mark == 0 ? 1 : open[mark / 2] + 1;
      } else if (mark >= 0 && open[mark / 2]-- == 0) {
        faults += weight(mark);
        open[mark / 2] = 0;
      }
    }
    for (int left : open) {
      faults += left;
    }
    return faults;
  }
}
