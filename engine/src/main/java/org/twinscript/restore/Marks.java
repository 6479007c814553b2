package org.twinscript.restore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Damage 3: full-width marks became ASCII: {@code 會議,明確} was {@code 會議，明確}. Times, numbers,
 * addresses and Latin text had ASCII marks all along and keep them.
 */
final class Marks implements Step {

  static final String ASCII = ",:;!?()";
  static final String FULL_WIDTH = "，：；！？（）";

  private static final String SENTENCE_MARKS = ",:;!?";

  /**
   * The mirror reached every mark of a page; what is full width there came out of a frame shift. A
   * page on which more than one mark in five is full width was written so.
   */
  private static final int ASCII_PER_FULL_WIDTH = 4;

  @Override
  public void undo(Draft draft) {
    List<List<Edit>> edits =
        draft.indices().mapToObj(i -> edits(draft.passage(i), draft.shielded(i))).toList();
    long ascii = edits.stream().mapToInt(List::size).sum();
    long fullWidth = draft.passages().stream().mapToLong(Marks::countFullWidth).sum();
    if (ascii >= ASCII_PER_FULL_WIDTH * fullWidth) {
      draft.indices().forEach(i -> draft.apply(RepairKind.MARK, i, edits.get(i)));
    }
  }

  private static long countFullWidth(String text) {
    return text.chars().filter(c -> FULL_WIDTH.indexOf(c) >= 0).count();
  }

  private static List<Edit> edits(String text, BitSet shielded) {
    MarkContext context = new MarkContext(text);
    List<Edit> edits = new ArrayList<>(Brackets.edits(text, shielded));
    IntStream.range(0, text.length())
        .filter(i -> SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0 && !shielded.get(i))
        .filter(i -> belongsToChinese(context, text, i))
        .mapToObj(i -> widen(text, i, "the mark belongs to Chinese text"))
        .forEach(edits::add);
    return edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList();
  }

  static Edit widen(String text, int offset, String why) {
    char ascii = text.charAt(offset);
    char fullWidth = FULL_WIDTH.charAt(ASCII.indexOf(ascii));
    return new Edit(offset, String.valueOf(ascii), String.valueOf(fullWidth), why);
  }

  /**
   * One Chinese neighbour is enough: {@code 增長15%,帶動}. A mark at the end of a passage goes with the
   * passage.
   */
  private static boolean belongsToChinese(MarkContext context, String text, int offset) {
    if (isBetweenSpaces(text, offset) || isLatinQuotation(text, offset)) {
      return false;
    }
    return MarkContext.isChinese(context.before(offset))
        || MarkContext.isChinese(context.after(offset))
        || context.isLast(offset) && Han.count(text) > 0;
  }

  /** {@code 時間 : 09:17:58} is a label of the page's, not a sentence. */
  private static boolean isBetweenSpaces(String text, int offset) {
    return text.startsWith(" ", offset - 1) && text.startsWith(" ", offset + 1);
  }

  /** Inside Latin text a mark is followed by a space, or stands next to a Latin neighbour. */
  private static boolean isLatinQuotation(String text, int offset) {
    return offset + 2 < text.length()
        && text.charAt(offset + 1) == ' '
        && MarkContext.isLatin(text.charAt(offset + 2))
        && Stream.of(offset - 1, offset - 2)
            .filter(i -> i >= 0)
            .anyMatch(i -> MarkContext.isLatin(text.charAt(i)));
  }
}
