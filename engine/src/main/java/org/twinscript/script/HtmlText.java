package org.twinscript.script;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Text out of HTML: its characters, and how those were spelled that the source wrote as references
 * ({@code &amp;}, {@code &#x982D;}). Immutable.
 *
 * @param text the characters, references resolved
 * @param spellings reference by the index of its code point in the text
 */
record HtmlText(String text, Map<Integer, String> spellings) {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  /** Of text without references. */
  static HtmlText plain(String text) {
    return new HtmlText(text, Map.of());
  }

  static HtmlText of(String source) {
    if (source.indexOf('&') < 0) {
      return plain(source);
    }
    StringBuilder text = new StringBuilder();
    Map<Integer, String> spellings = new TreeMap<>();
    Matcher reference = REFERENCE.matcher(source);
    while (reference.find()) {
      String resolved = Parser.unescapeEntities(reference.group(), false);
      boolean single = resolved.codePointCount(0, resolved.length()) == 1;
      reference.appendReplacement(
          text, Matcher.quoteReplacement(single ? resolved : reference.group()));
      if (single) {
        spellings.put(text.codePointCount(0, text.length()) - 1, reference.group());
      }
    }
    return new HtmlText(reference.appendTail(text).toString(), spellings);
  }

  int length() {
    return text.codePointCount(0, text.length());
  }

  /**
   * The source with other characters in place of these.
   *
   * @param converted as many code points as the text has
   */
  String spell(String converted) {
    if (spellings.isEmpty()) {
      return converted;
    }
    StringBuilder out = new StringBuilder();
    int[] before = text.codePoints().toArray();
    int[] after = converted.codePoints().toArray();
    for (int at = 0; at < after.length; at++) {
      if (spellings.containsKey(at) && before[at] == after[at]) {
        out.append(spellings.get(at));
      } else {
        out.appendCodePoint(after[at]);
      }
    }
    return out.toString();
  }
}
