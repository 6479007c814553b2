package org.twinscript.bake.pages;

import java.util.List;
import java.util.regex.Pattern;

/** The headings of a body as a list of contents. */
final class Contents {

  /** A text with fewer is seen at a glance. */
  private static final int FEWEST = 4;

  private static final Pattern HEADING =
      Pattern.compile("(?s)<h([2-6]) id=\"([^\"]+)\">(.*?)</h\\1>");

  private static final Pattern REFERENCE = Pattern.compile("<sup id=\"[^\"]*\">.*?</sup>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Contents() {}

  /**
   * A heading to go to.
   *
   * @param level from 2
   */
  record Heading(int level, String id, String text) {}

  /** The headings of a body in order; none when there are too few for a list. */
  static List<Heading> of(String html) {
    if (!hasEnough(html)) {
      return List.of();
    }
    List<Heading> headings =
        HEADING
            .matcher(html)
            .results()
            .map(
                found ->
                    new Heading(
                        Integer.parseInt(found.group(1)), found.group(2), text(found.group(3))))
            .toList();
    return headings.size() < FEWEST ? List.of() : headings;
  }

  /** Whether there can be enough: nearly all bodies are done with here, without the pattern. */
  private static boolean hasEnough(String html) {
    int found = 0;
    int at = html.indexOf("<h");
    while (at >= 0 && found < FEWEST) {
      found++;
      at = html.indexOf("<h", at + 2);
    }
    return found >= FEWEST;
  }

  private static String text(String html) {
    String words = TAG.matcher(REFERENCE.matcher(html).replaceAll("")).replaceAll("");
    return words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
