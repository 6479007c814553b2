package org.twinscript.script;

import java.nio.charset.StandardCharsets;
import org.twinscript.language.Units;

/**
 * The Simplified characters that some phrase writes otherwise than the table of characters does: 发,
 * which is 發 alone and 髮 in 头发. Only where one of them stands can it matter how a text is cut.
 * Immutable.
 */
final class Ambiguity {

  private final Units units = new Units();

  /**
   * @param overrides the site's phrases, which may make further characters ambiguous
   * @param characters for the defaults
   */
  Ambiguity(Overrides overrides, Dictionary characters) {
    String opencc =
        new String(Dictionaries.resource("ambiguous.txt"), StandardCharsets.UTF_8).strip();
    opencc.chars().forEach(unit -> units.add((char) unit));
    overrides.phrases().forEach((simple, full) -> add(simple, full, characters));
  }

  private void add(String simple, String full, Dictionary characters) {
    char[] units = simple.toCharArray();
    for (int at = 0; at < units.length && simple.length() == full.length(); at++) {
      if (full.charAt(at) != alone(units, at, characters)) {
        this.units.add(units[at]);
      }
    }
  }

  /** What a character becomes where no phrase covers it. */
  static char alone(char[] text, int at, Dictionary characters) {
    long match = characters.match(text, at, at + 1, Dictionary.ALL);
    return match == Trie.NONE ? text[at] : characters.unit(match, 0);
  }

  boolean contains(char unit) {
    return units.contains(unit);
  }
}
