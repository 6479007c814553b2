package org.twinscript.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a block of a body is laid out, beside its text.
 *
 * @param depth how many lists an item's own list stands in
 * @param number an item's number, or 0 for none; of rows and lines of code which table or piece
 *     they are of
 * @param spans what stands out within the text, in the order of the text; one may hold others
 */
public record Layout(Kind kind, int depth, int number, List<Span> spans) {

  /** A paragraph in which nothing stands out. */
  public static final Layout PLAIN = new Layout(Kind.PARAGRAPH, 0, 0, List.of());

  public Layout {
    Objects.requireNonNull(kind);
    spans = List.copyOf(spans);
  }

  /** What a block is. */
  public enum Kind {
    PARAGRAPH,
    ITEM,
    QUOTE,
    /** A line of code. */
    CODE,
    /** A row of a table; the spans tell its cells. */
    ROW
  }

  /** What a span is. */
  public enum Style {
    BOLD,
    CODE,
    LINK,
    CELL,
    /** The heading of a cell's column, which a row of text repeats. */
    LABEL
  }

  /**
   * A part of a block's text.
   *
   * @param from where it begins, in UTF-16 units
   * @param to where it ends, exclusive
   * @param target the address of a link; else empty
   */
  public record Span(Style style, int from, int to, String target) {
    public Span {
      if (from < 0 || to < from) {
        throw new IllegalArgumentException("no span: " + from + " to " + to);
      }
      Objects.requireNonNull(target);
    }
  }

  /** The same with other spans. */
  public Layout with(List<Span> others) {
    return new Layout(kind, depth, number, others);
  }

  /** The same after a part of the text was put in another's place. */
  public Layout replaced(int offset, int before, int after) {
    List<Span> moved = new ArrayList<>();
    for (Span span : spans) {
      int from = moved(span.from(), offset, before, after);
      int to = Math.max(from, moved(span.to(), offset, before, after));
      moved.add(new Span(span.style(), from, to, span.target()));
    }
    return with(moved);
  }

  private static int moved(int place, int offset, int before, int after) {
    if (place <= offset) {
      return place;
    }
    return place >= offset + before
        ? place + after - before
        : offset + Math.min(after, place - offset);
  }
}
