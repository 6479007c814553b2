package org.twinscript.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup in which an element that holds no markup, or a comment, was never closed, so that a parser
 * takes the rest of the page for its content: {@code <iframe/>}, a title without an end, a comment
 * cut off. It is closed where it can only have ended. Pages that begin as XML close any element so
 * and have text in CDATA. Sound markup comes back as it is.
 */
final class MendedMarkup {

  private static final int NOWHERE = -1;

  private static final String CDATA = "<![CDATA[";

  /** What a parser reads up to its end without looking for other elements. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?i)<!--|<!\\[CDATA\\[|<(script|style|title|textarea|iframe|noframes|xmp)(?=[\\s/>])[^>]*>");

  private final String html;
  private final boolean xml;
  private final StringBuilder mended = new StringBuilder();
  private final Map<String, Integer> found = new HashMap<>();
  private int copied;

  private MendedMarkup(String html) {
    this.html = html;
    this.xml = html.stripLeading().startsWith("<?xml");
  }

  static String of(String html) {
    return new MendedMarkup(html).mend();
  }

  private String mend() {
    Matcher opens = OPENS.matcher(html);
    int at = 0;
    while (at <= html.length() && opens.find(at)) {
      if (opens.group(1) != null) {
        at = element(opens.group(1).toLowerCase(Locale.ROOT), opens.start(), opens.end());
      } else if (opens.group().length() == CDATA.length()) {
        at = cdata(opens.start(), opens.end());
      } else {
        at = comment(opens.start(), opens.end());
      }
    }
    return copied == 0 ? html : mended.append(html, copied, html.length()).toString();
  }

  /** Goes on behind the element's end. */
  private int element(String name, int start, int from) {
    int end = next("</" + name, from);
    boolean empty = html.charAt(from - 2) == '/';
    if (end >= 0 && !(empty && (xml || holdsAnother(name, from, end)))) {
      return end + name.length() + 2;
    }
    boolean aside = empty || name.equals("iframe") || html.substring(start, from).contains(" src=");
    if (name.equals("script") && !aside) {
      return html.length() + 1;
    }
    int close = aside ? from : Math.max(from, html.indexOf('<', from));
    replace(close, close, "</" + name + ">");
    return close;
  }

  private boolean holdsAnother(String name, int from, int end) {
    int next = next("<" + name, from);
    return next >= 0 && next < end;
  }

  private int comment(int start, int from) {
    int end = next("-->", from);
    if (end < 0) {
      replace(start, from, "");
      return from;
    }
    return end;
  }

  private int cdata(int start, int from) {
    int end = next("]]>", from);
    if (xml && end >= 0) {
      replace(start, from, "");
      String text = html.substring(from, end);
      replace(from, end + "]]>".length(), text.replace("&", "&amp;").replace("<", "&lt;"));
    }
    return end < 0 ? from : end;
  }

  /** The next place of a sign, in either case; each is looked for once all through the page. */
  private int next(String sign, int from) {
    int known = found.getOrDefault(sign, 0);
    if (known != NOWHERE && known < from) {
      known = from;
      while (known != NOWHERE && !html.regionMatches(true, known, sign, 0, sign.length())) {
        known = html.indexOf(sign.charAt(0), known + 1);
      }
      found.put(sign, known);
    }
    return known;
  }

  private void replace(int from, int to, String by) {
    mended.append(html, copied, from).append(by);
    copied = to;
  }
}
