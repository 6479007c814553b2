package org.twinscript.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The brackets of damage 3, decided on in pairs: both full width or both ASCII. Mainland print sets
 * brackets in a Chinese sentence full width whatever is inside: {@code 新冠（COVID-19）}.
 */
final class Brackets {

  /** A number, its closing bracket without a partner, and the item it numbers. */
  private static final Pattern ITEM = Pattern.compile("(?<![\\w.])\\d{1,2}\\)(?=\\p{IsHan})");

  private Brackets() {}

  /**
   * The ASCII brackets of Chinese text; one without a partner is left, unless it numbers an item.
   */
  static List<Edit> edits(String text, BitSet shielded) {
    MarkContext context = new MarkContext(text);
    List<Edit> edits = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char character = shielded.get(i) ? ' ' : text.charAt(i);
      if (character == '(' || character == '（') {
        open.push(i);
      } else if ((character == ')' || character == '）') && !open.isEmpty()) {
        edits.addAll(pair(context, text, open.pop(), i));
      } else if (character == ')' && numbersAnItem(text, i)) {
        edits.add(Marks.widen(text, i, "the bracket numbers an item"));
      }
    }
    return edits;
  }

  private static boolean numbersAnItem(String text, int close) {
    Matcher item = ITEM.matcher(text).useTransparentBounds(true);
    return item.region(Math.max(0, close - 2), close + 1).find();
  }

  private static List<Edit> pair(MarkContext context, String text, int open, int close) {
    if (!isChinese(context, text, open, close)) {
      return List.of();
    }
    return IntStream.of(open, close)
        .filter(i -> Marks.ASCII.indexOf(text.charAt(i)) >= 0)
        .mapToObj(i -> Marks.widen(text, i, "the brackets stand in Chinese text"))
        .toList();
  }

  /**
   * A pair is Chinese when its content is, or when it follows Chinese text directly. At the
   * beginning of a passage it numbers an item: what follows decides. A reading is an author's gloss
   * and kept as it is.
   */
  private static boolean isChinese(MarkContext context, String text, int open, int close) {
    String content = text.substring(open + 1, close);
    if (Pinyin.BRACKETED.matcher("(" + content + ")").matches()) {
      return false;
    }
    char before = context.isFirst(open) ? '。' : context.before(open);
    boolean follows = MarkContext.isChinese(before);
    boolean numbers = MarkContext.isChineseMark(before);
    return Han.count(content) > 0
        || follows && !numbers
        || numbers && MarkContext.isChinese(context.after(close));
  }
}
