package org.twinscript.bake.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes each heading of a body a link to itself, so that a reader can copy its address. */
final class HeadingLinks {

  /** A heading with an id that holds no link of its own: links cannot be nested. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(<(h[2-6]) id=\"([a-z][a-z0-9-]*)\">)((?:(?!<a |</h).)+)(</\\2>)", Pattern.DOTALL);

  /** Looked for first, as the pattern would try every character. */
  private static final String BEGINNING = "<h";

  private HeadingLinks() {}

  /** The same HTML with its headings linked. */
  static String in(String html) {
    Matcher heading = HEADING.matcher(html);
    StringBuilder linked = new StringBuilder(html.length() + 256);
    int done = 0;
    for (int at = html.indexOf(BEGINNING); at >= 0; at = html.indexOf(BEGINNING, at + 1)) {
      if (heading.region(at, html.length()).lookingAt()) {
        linked.append(html, done, at);
        linked.append(heading.group(1)).append("<a href=\"#").append(heading.group(3));
        linked.append("\">").append(heading.group(4)).append("</a>").append(heading.group(5));
        done = heading.end();
      }
    }
    return done == 0 ? html : linked.append(html, done, html.length()).toString();
  }
}
