package org.twinscript.classify;

import java.util.List;
import org.twinscript.vocabulary.Cue;
import org.twinscript.vocabulary.Term;

/**
 * A cue found in a passage.
 *
 * @param start where it begins in the passage's text, in UTF-16 units
 * @param end where it ends
 * @param readings the terms it may speak for, each with its own weight
 */
record Hit(Passage passage, int start, int end, List<Reading> readings) {

  /** One term that lists the cue. */
  record Reading(Term term, Cue cue) {}

  String word() {
    return passage.text().substring(start, end);
  }
}
