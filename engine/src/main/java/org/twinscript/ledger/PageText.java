package org.twinscript.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinscript.ledger.Ledger.Literal;
import org.twinscript.ledger.Ledger.Part;
import org.twinscript.ledger.Ledger.Slice;

/**
 * A decoded page, to say where on it a passage stands. Most passages are one slice of one line; in
 * HTML the markup inside a paragraph cuts it into several, and what an entity stands for is spelt
 * out.
 */
public final class PageText {

  /** Fewer characters than that stand together by chance. */
  private static final int SEED = 4;

  /** Markup between two words of one paragraph is not longer. */
  private static final int REACH = 4000;

  private final String text;
  private final int[] starts;

  /**
   * @param text with line ends as LF
   */
  public PageText(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
    }
    return starts;
  }

  /**
   * A passage found on the page.
   *
   * @param end where on the page its last slice ends; where the search began when there is none
   */
  public record Found(List<Part> parts, int end) {}

  /**
   * Looks a passage up. What comes back reads as the passage, whatever it holds.
   *
   * @param passage a text of one line
   * @param from where on the page to begin, in UTF-16 units
   */
  public Found find(String passage, int from) {
    int whole = text.indexOf(passage, from);
    return whole >= 0
        ? new Found(List.of(slice(whole, passage.length())), whole + passage.length())
        : inPieces(passage, from);
  }

  private Found inPieces(String passage, int from) {
    List<Part> parts = new ArrayList<>();
    StringBuilder spelt = new StringBuilder();
    int at = 0;
    int cursor = from;
    while (at < passage.length()) {
      String seed = passage.substring(at, Math.min(at + SEED, passage.length()));
      int found = at == 0 ? text.indexOf(seed, from) : near(seed, cursor);
      if (found < 0) {
        spelt.append(passage.charAt(at++));
      } else {
        flush(spelt, parts);
        int length = shared(passage, at, found);
        parts.add(slice(found, length));
        at += length;
        cursor = found + length;
      }
    }
    flush(spelt, parts);
    return new Found(parts, cursor);
  }

  private int near(String seed, int from) {
    int end = Math.min(text.length() - seed.length(), from + REACH);
    for (int i = from; i <= end; i++) {
      if (text.startsWith(seed, i)) {
        return i;
      }
    }
    return -1;
  }

  private int shared(String passage, int at, int found) {
    int length = 0;
    while (at + length < passage.length()
        && found + length < text.length()
        && passage.charAt(at + length) == text.charAt(found + length)) {
      length++;
    }
    return length;
  }

  private static void flush(StringBuilder spelt, List<Part> parts) {
    if (!spelt.isEmpty()) {
      parts.add(new Literal(spelt.toString()));
      spelt.setLength(0);
    }
  }

  private Slice slice(int offset, int length) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Slice(line + 1, offset - starts[line], offset - starts[line] + length);
  }

  /** Puts a passage together again. */
  String read(List<Part> parts) {
    StringBuilder passage = new StringBuilder();
    parts.forEach(part -> passage.append(part instanceof Slice slice ? read(slice) : spell(part)));
    return passage.toString();
  }

  private String read(Slice slice) {
    boolean onPage = slice.line() <= starts.length;
    int start = onPage ? starts[slice.line() - 1] : 0;
    if (!onPage || slice.to() > text.length() - start) {
      throw new IllegalArgumentException("the page has no " + slice);
    }
    return text.substring(start + slice.from(), start + slice.to());
  }

  private static String spell(Part part) {
    return ((Literal) part).text();
  }
}
