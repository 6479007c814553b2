package org.twinscript.script;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What a table of characters names first for each, in Taiwan's forms. Immutable. */
final class FirstForms {

  private static final char FROM = '\u3400';
  private static final char TO = '\uA000';

  /** The standard of what is printed in Traditional; it has 后 and 里, but not 没 and 别. */
  private static final BitSet STANDARD = standard();

  private final String forms;

  /**
   * @param toTraditional one character at a time to what the table names first
   * @param toTaiwan Traditional forms to Taiwan's
   */
  FirstForms(ScriptConverter toTraditional, ScriptConverter toTaiwan) {
    StringBuilder lines = new StringBuilder(2 * (TO - FROM));
    for (char character = FROM; character < TO; character++) {
      lines.append(character).append('\n');
    }
    StringBuilder found = new StringBuilder(TO - FROM);
    toTaiwan
        .convert(toTraditional.convert(lines.toString()))
        .lines()
        .forEach(line -> found.append(line.length() == 1 ? line.charAt(0) : '\0'));
    forms = found.toString();
  }

  private static BitSet standard() {
    CharsetEncoder encoder = Charset.forName("Big5").newEncoder();
    return IntStream.range(FROM, TO)
        .filter(character -> encoder.canEncode((char) character))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** Whether Traditional print has a character. */
  static boolean isTraditional(int codePoint) {
    return STANDARD.get(codePoint);
  }

  /** Whether the table may know the character. */
  boolean contains(int codePoint) {
    return codePoint >= FROM && codePoint < TO && forms.charAt(codePoint - FROM) != '\0';
  }

  /** The first form of a character that is contained; itself, where the table has none. */
  char of(char character) {
    return forms.charAt(character - FROM);
  }
}
