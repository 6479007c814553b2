package org.twinscript.script;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The cuts of one article's texts: both Traditional editions cut a text alike, so the second finds
 * here what the first has made. Used by one thread.
 */
final class Cuts {

  private final Map<String, Pieces> made = new HashMap<>();

  /** The pieces of a text, cut now if they have not been before. */
  Pieces of(String text, Function<String, Pieces> cut) {
    return made.computeIfAbsent(text, cut);
  }
}
