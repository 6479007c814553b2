package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;

/** Takes a plain-text page apart. White space inside a line stays: damage may be hidden in it. */
final class TextSheet {

  private TextSheet() {}

  static Sheet of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String row : text.split("\n", -1)) {
      number++;
      String line = trim(row);
      if (!line.isEmpty()) {
        lines.add(Line.plain(number, line));
      }
    }
    return new Sheet(lines, HtmlHead.none());
  }

  /** Without white space at either end, nor the bullet of a list item at the start. */
  static String trim(String row) {
    int start = 0;
    int end = row.length();
    while (start < end && (isSpace(row.charAt(start)) || "•●▪".indexOf(row.charAt(start)) >= 0)) {
      start++;
    }
    while (end > start && isSpace(row.charAt(end - 1))) {
      end--;
    }
    return row.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }
}
