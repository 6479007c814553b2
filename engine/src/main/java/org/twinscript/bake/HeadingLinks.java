package org.twinscript.bake;

import java.util.regex.Pattern;

/** Makes each heading of a body a link to itself, so that a reader can copy its address. */
final class HeadingLinks {

  /** A heading with an id that holds no link of its own: links cannot be nested. */
  private static final Pattern HEADING =
      Pattern.compile("(<(h[2-6]) id=\"(s\\d+)\">)((?:(?!<a |</h).)+)(</\\2>)", Pattern.DOTALL);

  private HeadingLinks() {}

  /** The same HTML with its headings linked. */
  static String in(String html) {
    return HEADING.matcher(html).replaceAll("$1<a href=\"#$3\">$4</a>$5");
  }
}
