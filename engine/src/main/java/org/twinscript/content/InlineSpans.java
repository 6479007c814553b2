package org.twinscript.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinscript.article.Layout.Span;
import org.twinscript.article.Layout.Style;

/** Text with what stands out in it, as Markdown: bold, code and links. */
final class InlineSpans {

  /** Before and behind these emphasis begins and ends wherever it stands. */
  private static final String OPEN = "“「『（《〈【";

  private InlineSpans() {}

  /** The text, escaped but for what the spans make of it. */
  static String markdown(String text, List<Span> spans) {
    return markdown(
        text, 0, text.length(), spans.stream().filter(span -> span.to() <= text.length()).toList());
  }

  /** A part of it, with the spans that lie within; of two that cross the later one goes. */
  private static String markdown(String text, int from, int to, List<Span> spans) {
    StringBuilder markdown = new StringBuilder();
    int at = from;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.from() < at || span.to() > to || !isShown(text, span)) {
        continue;
      }
      markdown.append(Markdown.escapeInline(text.substring(at, span.from())));
      if (span.style() == Style.LINK
          && markdown.length() > 0
          && markdown.charAt(markdown.length() - 1) == '!') {
        // Else it would be a picture.
        markdown.insert(markdown.length() - 1, '\\');
      }
      List<Span> inner = spans.subList(i + 1, spans.size());
      markdown.append(marked(text, span, inner));
      at = span.to();
    }
    return markdown.append(Markdown.escapeInline(text.substring(at, to))).toString();
  }

  private static String marked(String text, Span span, List<Span> inner) {
    String plain = text.substring(span.from(), span.to());
    int from = span.from() + plain.length() - plain.stripLeading().length();
    int to = span.to() - plain.length() + plain.stripTrailing().length();
    String within =
        span.style() == Style.CODE
            ? code(text.substring(from, to))
            : markdown(text, from, to, inner);
    String marked =
        switch (span.style()) {
          case BOLD -> "**" + within + "**";
          case LINK -> "[" + within + "](" + address(span.target()).orElseThrow() + ")";
          default -> within;
        };
    return text.substring(span.from(), from) + marked + text.substring(to, span.to());
  }

  private static boolean isShown(String text, Span span) {
    String words = text.substring(span.from(), span.to()).strip();
    return !words.isEmpty()
        && switch (span.style()) {
          case BOLD -> standsOut(text, span, words);
          case CODE -> words.indexOf('`') < 0;
          case LINK -> address(span.target()).isPresent();
          default -> false;
        };
  }

  /** Beside letters and marks that are not Chinese, stars may be read as stars. */
  private static boolean standsOut(String text, Span span, String words) {
    boolean letters =
        Character.isLetterOrDigit(words.codePointAt(0))
            && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    boolean free =
        IntStream.of(span.from() - 1, span.to())
            .allMatch(at -> at < 0 || at >= text.length() || isFree(text.charAt(at)));
    boolean opens = OPEN.indexOf(words.charAt(0)) >= 0;
    return words.indexOf('*') < 0 && free && (letters || opens || isHan(words));
  }

  private static boolean isFree(char neighbour) {
    return neighbour != '*'
        && (neighbour == ' ' || neighbour > '\u2E7F' || neighbour == '“' || neighbour == '”');
  }

  private static boolean isHan(String words) {
    return Character.isIdeographic(words.codePointAt(0));
  }

  private static String code(String words) {
    return "`" + words + "`";
  }

  /** An address as it can stand in a link. */
  private static Optional<String> address(String target) {
    String address =
        target
            .replace(" ", "%20")
            .replace("(", "%28")
            .replace(")", "%29")
            .replace("<", "%3C")
            .replace(">", "%3E")
            .replace("\\", "%5C");
    boolean plain = address.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
    return Optional.of(address).filter(any -> plain && !any.isEmpty());
  }
}
