package org.twinscript.restore;

/** Counts quotation marks and brackets without a partner. */
final class Balance {

  private static final String PAIRS = "“”《》()";

  private Balance() {}

  /** How many marks of a text close nothing or are never closed. */
  static int faults(CharSequence text) {
    int[] open = new int[PAIRS.length() / 2];
    int faults = 0;
    for (int i = 0; i < text.length(); i++) {
      int mark = PAIRS.indexOf(FullWidth.toAscii(text.charAt(i)));
      if (mark >= 0 && mark % 2 == 0) {
        // “ does not nest: a second one means that a ” is missing.
        faults += mark == 0 ? open[0] : 0;
        open[mark / 2] = mark == 0 ? 1 : open[mark / 2] + 1;
      } else if (mark >= 0 && open[mark / 2]-- == 0) {
        faults++;
        open[mark / 2] = 0;
      }
    }
    for (int left : open) {
      faults += left;
    }
    return faults;
  }
}
