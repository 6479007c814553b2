package org.twinscript.restore;

/** The full-width forms of ASCII characters, U+FF01–FF5E and the ideographic space. */
final class FullWidth {

  private static final int DISTANCE = '\uFF01' - '!';
  private static final char SPACE = '\u3000';

  private FullWidth() {}

  /** The ASCII character of a full-width form; any other character unchanged. */
  static char toAscii(char character) {
    boolean form = character > DISTANCE + ' ' && character <= DISTANCE + '~';
    return form ? (char) (character - DISTANCE) : character == SPACE ? ' ' : character;
  }

  /** The full-width form of a printable ASCII character. */
  static char of(char ascii) {
    return ascii == ' ' ? SPACE : (char) (ascii + DISTANCE);
  }
}
