package org.twinscript.bake;

import java.util.Map;
import org.twinscript.script.Edition;

/** The way into one edition, and what it says to its readers. */
record Door(String lang, String segment, Map<String, String> words) {

  static Door into(Edition edition, Words words) {
    return new Door(edition.tag(), edition.segment(), words.table());
  }
}
