package org.twinscript.sitecheck;

import java.util.Comparator;
import org.twinscript.message.Sentence;

/**
 * What is wrong at a place of a site.
 *
 * @param path of the file, from the site's root, with slashes
 * @param rule one word: link, anchor, twin, hreflang, id, alt, heading, policy, request, size, xml
 * @param sentence what is wrong, as a clause
 */
public record SiteFault(String path, String rule, Sentence sentence)
    implements Comparable<SiteFault> {

  private static final Comparator<SiteFault> ORDER =
      Comparator.comparing(SiteFault::path)
          .thenComparing(SiteFault::rule)
          .thenComparing(fault -> fault.sentence().toString());

  @Override
  public int compareTo(SiteFault other) {
    return ORDER.compare(this, other);
  }

  /** The finding on one line. */
  public Sentence line() {
    return Sentence.of("look.finding", path, rule, sentence);
  }

  @Override
  public String toString() {
    return line().toString();
  }
}
