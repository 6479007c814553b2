package org.twinscript.bake.inline;

/**
 * Whether marks of emphasis may open or close what stands beside them. By the CJK-friendly
 * amendments to CommonMark (issue 650): a mark of punctuation keeps emphasis from opening or
 * closing only where it is neither wide itself nor stands with a wide character on the other side.
 * So {@code **注意：**请看} and {@code 说**“好”**了} are bold, and English is read as ever.
 *
 * <p>Beyond the amendments, marks of Chinese that are as narrow as Latin's count as wide beside
 * Latin letters and digits too, or {@code WHO**“甲”**和**“乙”**} would make the words between bold:
 * {@link ChineseMarks}.
 *
 * @param left may open
 * @param right may close
 * @param afterPunctuation punctuation stands before the marks
 * @param beforePunctuation punctuation stands behind them
 */
record Flanking(boolean left, boolean right, boolean afterPunctuation, boolean beforePunctuation) {

  private static final int LINE_END = '\n';

  /**
   * Of the marks between two places of a text.
   *
   * @param start of the marks
   * @param end behind the marks
   */
  static Flanking of(CharSequence text, int start, int end) {
    Before before = Before.of(text, start);
    int after = end < text.length() ? Character.codePointAt(text, end) : LINE_END;
    boolean afterSpace = CjkCharacters.isWhitespace(after);
    boolean afterMark = CjkCharacters.isPunctuation(after);
    boolean afterCjk = CjkCharacters.isCjk(after);
    boolean left =
        !afterSpace
            && (!afterMark
                || afterCjk
                || before.space
                || before.mark
                || before.cjk
                || ChineseMarks.beginAt(text, end));
    boolean right =
        !before.space
            && (!before.mark
                || before.cjk
                || afterSpace
                || afterMark
                || afterCjk
                || ChineseMarks.endAt(text, start));
    return new Flanking(left, right, before.mark, afterMark);
  }

  /** What stands before the marks, a variation selector with its character. */
  private record Before(boolean space, boolean mark, boolean cjk) {

    static Before of(CharSequence text, int start) {
      int last = start > 0 ? Character.codePointBefore(text, start) : LINE_END;
      int first = start - Character.charCount(last);
      if (!CjkCharacters.isTextSelector(last) || first <= 0) {
        return of(last, false);
      }
      int character = Character.codePointBefore(text, first);
      return CjkCharacters.isWhitespace(character)
          ? of(last, false)
          : of(character, last == WIDE_FORM && isQuotationMark(character));
    }

    private static Before of(int point, boolean wide) {
      return new Before(
          CjkCharacters.isWhitespace(point),
          CjkCharacters.isPunctuation(point),
          wide || CjkCharacters.isCjk(point) || CjkCharacters.isIdeographicSelector(point));
    }

    /** Asks for the wide form of a quotation mark that has a narrow one too. */
    private static final int WIDE_FORM = 0xFE01;

    private static boolean isQuotationMark(int point) {
      return point == '‘' || point == '’' || point == '“' || point == '”';
    }
  }
}
