package org.twinscript.script;

import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Cuts HTML into tokens from front to back, building no tree. Whatever is not well formed comes out
 * as text or opaque, never lost. See the HTML Standard, section 13.2.5.
 */
final class HtmlTokens implements Iterator<HtmlToken> {

  /** Their content is no markup: it ends at their end tag alone. */
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "iframe", "xmp", "noembed", "noframes");

  private final String html;
  private int at;
  private String raw = "";

  HtmlTokens(String html) {
    this.html = html;
  }

  @Override
  public boolean hasNext() {
    return at < html.length();
  }

  @Override
  public HtmlToken next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (!raw.isEmpty()) {
      return rawContent();
    }
    if (!opensMarkup(at)) {
      return text();
    }
    return switch (html.charAt(at + 1)) {
      case '!', '?' -> new HtmlToken.Opaque(take(declarationEnd()));
      case '/' -> endTag();
      default -> startTag();
    };
  }

  private HtmlToken text() {
    int end = html.indexOf('<', at + 1);
    while (end >= 0 && !opensMarkup(end)) {
      end = html.indexOf('<', end + 1);
    }
    return new HtmlToken.Text(take(end));
  }

  private boolean opensMarkup(int place) {
    if (html.charAt(place) != '<' || place + 1 == html.length()) {
      return false;
    }
    char next = html.charAt(place + 1);
    boolean closes = next == '/' && place + 2 < html.length() && isLetter(html.charAt(place + 2));
    return isLetter(next) || closes || next == '!' || next == '?';
  }

  private static boolean isLetter(char unit) {
    return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
  }

  private int declarationEnd() {
    String close = html.startsWith("<!--", at) ? "-->" : ">";
    int end = html.indexOf(close, at);
    return end < 0 ? end : end + close.length();
  }

  private HtmlToken endTag() {
    String name = name(at + 2);
    return new HtmlToken.EndTag(take(html.indexOf('>', at) + 1), name);
  }

  private HtmlToken startTag() {
    String name = name(at + 1);
    String source = take(startTagEnd());
    raw = RAW.contains(name) ? name : "";
    return HtmlToken.StartTag.of(source, name);
  }

  /** Behind the first {@code >} that no quoted value holds. */
  private int startTagEnd() {
    char quote = 0;
    for (int place = at; place < html.length(); place++) {
      char unit = html.charAt(place);
      if (quote != 0) {
        quote = unit == quote ? 0 : quote;
      } else if (unit == '>') {
        return place + 1;
      } else if ((unit == '"' || unit == '\'') && html.charAt(place - 1) == '=') {
        quote = unit;
      }
    }
    return html.length();
  }

  private HtmlToken rawContent() {
    String close = "</" + raw;
    int end = at;
    while (end < html.length() && !html.regionMatches(true, end, close, 0, close.length())) {
      end++;
    }
    raw = "";
    return end == at ? next() : new HtmlToken.Opaque(take(end));
  }

  private String name(int from) {
    int end = from;
    while (end < html.length() && " \t\r\n\f/>".indexOf(html.charAt(end)) < 0) {
      end++;
    }
    return html.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** The characters up to a place, or up to the end where there is no such place. */
  private String take(int end) {
    int start = at;
    at = end <= start ? html.length() : end;
    return html.substring(start, at);
  }
}
