package org.twinscript.bake.share;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Breaks a title into lines where Chinese may be broken: not before a comma, not inside a word. */
final class TitleLines {

  private static final Pattern OPENING_AT_END = Pattern.compile("[\\p{Ps}\\p{Pi}]+$");

  private TitleLines() {}

  /**
   * Fills lines one after the other.
   *
   * @param width measures a text
   * @param limit how wide a line may be, in the same unit
   * @param most how many lines there may be; what is left over becomes an ellipsis
   */
  static List<String> of(String title, ToIntFunction<String> width, int limit, int most) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
    breaks.setText(title);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > start && width.applyAsInt(title.substring(start, next).strip()) > limit) {
        lines.add(title.substring(start, end).strip());
        start = end;
      }
      end = next;
    }
    lines.add(title.substring(start).strip());
    return lines.size() <= most ? lines : shortened(lines, most);
  }

  private static List<String> shortened(List<String> lines, int most) {
    String last = lines.get(most - 1);
    String cut = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    lines.set(most - 1, OPENING_AT_END.matcher(cut).replaceFirst("") + "…");
    return lines.subList(0, most);
  }
}
