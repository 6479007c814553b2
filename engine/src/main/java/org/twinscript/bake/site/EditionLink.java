package org.twinscript.bake.site;

import java.util.Map;
import org.twinscript.script.Edition;

/** The way into one edition, and what it says to its readers. */
public record EditionLink(String lang, String segment, Map<String, String> words) {

  /** The way into an edition that says these words. */
  public static EditionLink into(Edition edition, Words words) {
    return new EditionLink(edition.tag(), edition.segment(), words.table());
  }
}
