package org.twinscript.sitecheck;

import java.util.Comparator;

/**
 * What is wrong at a place of a site.
 *
 * @param path of the file, from the site's root, with slashes
 * @param rule one word: link, anchor, twin, hreflang, id, alt, heading, policy, request, size, xml
 * @param sentence what is wrong, as a clause
 */
public record Finding(String path, String rule, String sentence) implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::sentence);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ": " + rule + ": " + sentence;
  }
}
