package org.twinscript.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.twinscript.article.Layout.Span;
import org.twinscript.article.Layout.Style;

/**
 * Notes where what stands out begins and ends, while a block's text is put together, and says where
 * that is in the block's line. Mutable, for one page.
 */
final class SpanNotes {

  private static final int LONGEST_ADDRESS = 1000;

  private final List<Span> done = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(Style style, int from, String target) {
    Open at(int place) {
      return new Open(style, place, target);
    }
  }

  /** Begins what an inline element makes of its text; false where that is nothing. */
  boolean begin(Element element, int at) {
    Optional<Style> style = style(element);
    String target = style.filter(Style.LINK::equals).isPresent() ? address(element) : "";
    if (style.isEmpty() || style.get() == Style.LINK && target.isEmpty()) {
      return false;
    }
    open.push(new Open(style.get(), at, target));
    return true;
  }

  void end(int at) {
    note(open.pop(), at);
  }

  private void note(Open span, int at) {
    boolean within = open.stream().anyMatch(outer -> outer.style() == span.style());
    if (at > span.from() && !within) {
      done.add(new Span(span.style(), span.from(), at, span.target()));
    }
  }

  /** The spans of a block's line, widest first; what is still open goes on in the next block. */
  List<Span> flush(CharSequence text, String line) {
    List<Open> unfinished = new ArrayList<>(open);
    open.clear();
    for (int i = unfinished.size() - 1; i >= 0; i--) {
      note(unfinished.get(i), text.length());
      open.push(unfinished.get(i).at(0));
    }
    int[] places = done.isEmpty() ? new int[0] : places(text, line);
    List<Span> spans = new ArrayList<>();
    for (Span span : done) {
      // A link of the interface at the end may have been cut off.
      int from = places[Math.min(span.from(), text.length())];
      int to = places[Math.min(span.to(), text.length())];
      if (to > from) {
        spans.add(new Span(span.style(), from, to, span.target()));
      }
    }
    done.clear();
    spans.sort(
        Comparator.comparingInt(Span::from)
            .thenComparing(Comparator.comparingInt(Span::to).reversed()));
    return spans;
  }

  /**
   * For each place of the text the one in the line, which is the text with white space left out.
   */
  private static int[] places(CharSequence text, String line) {
    int[] places = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      places[i] = at;
      char unit = text.charAt(i) == '\n' ? ' ' : text.charAt(i);
      if (at < line.length() && line.charAt(at) == unit) {
        at++;
      }
    }
    places[text.length()] = at;
    return places;
  }

  private static Optional<Style> style(Element element) {
    return switch (element.normalName()) {
      case "b", "strong" -> Optional.of(Style.BOLD);
      case "code", "kbd", "samp", "tt" -> Optional.of(Style.CODE);
      case "a" -> Optional.of(Style.LINK);
      default -> Optional.empty();
    };
  }

  /** An address that leads somewhere from any page. */
  private static String address(Element link) {
    String address = link.absUrl("href");
    String scheme = address.toLowerCase(Locale.ROOT);
    boolean web = scheme.startsWith("http://") || scheme.startsWith("https://");
    boolean elsewhere = !link.attr("href").startsWith("#");
    return elsewhere && web && address.length() <= LONGEST_ADDRESS ? address : "";
  }
}
