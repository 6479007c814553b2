package org.twinscript.script;

import java.util.Set;

/** How elements divide text: those within a line, those that break a word, and all others. */
final class Phrasing {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby",
          "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr");

  private static final Set<String> OBJECTS =
      Set.of("audio", "br", "canvas", "embed", "img", "input", "math", "object", "svg", "video");

  private Phrasing() {}

  /** Stands in a line of text: the block goes on. */
  static boolean isInline(String name) {
    return INLINE.contains(name) || OBJECTS.contains(name);
  }

  /** Stands in a line, but no word goes across it. */
  static boolean isObject(String name) {
    return OBJECTS.contains(name);
  }

  /** Text beside the line: a ruby reading, or its bracket. */
  static boolean isAside(String name) {
    return name.equals("rt") || name.equals("rp");
  }
}
