package org.twinscript.bake.share;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Breaks a title into lines between its phrases, or after a space. Only a phrase that no line holds
 * is broken where Chinese may be.
 */
final class TitleLines {

  private static final Pattern OPENING_AT_END = Pattern.compile("[\\p{Ps}\\p{Pi}]+$");

  private static final Pattern AFTER_A_SPACE = Pattern.compile("(?<= )");

  private TitleLines() {}

  /**
   * Fills lines one after the other.
   *
   * @param phrases joined they are the title
   * @param width measures a text
   * @param limit how wide a line may be, in the same unit
   * @param most how many lines there may be; what is left over becomes an ellipsis
   */
  static List<String> of(List<String> phrases, ToIntFunction<String> width, int limit, int most) {
    List<String> pieces =
        phrases.stream()
            .flatMap(AFTER_A_SPACE::splitAsStream)
            .flatMap(
                phrase ->
                    width.applyAsInt(phrase.strip()) <= limit
                        ? Stream.of(phrase)
                        : broken(phrase).stream())
            .toList();
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      if (!line.isEmpty() && width.applyAsInt((line + piece).strip()) > limit) {
        lines.add(line.strip());
        line = "";
      }
      line += piece;
    }
    lines.add(line.strip());
    return lines.size() <= most ? List.copyOf(lines) : shortened(lines, most);
  }

  /** Not before a comma, but else at every character. */
  private static List<String> broken(String phrase) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
    breaks.setText(phrase);
    List<String> pieces = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(phrase.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static List<String> shortened(List<String> lines, int most) {
    String last = lines.get(most - 1);
    String cut = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    lines.set(most - 1, OPENING_AT_END.matcher(cut).replaceFirst("") + "…");
    return lines.subList(0, most);
  }
}
