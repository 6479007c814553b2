package org.twinscript.restore;

import java.util.stream.IntStream;

/**
 * The frame shift as the mirror did it: damages good text, to prove a repair and to make test
 * pages.
 *
 * <p>A character that ends in byte {@code A3} and the lead byte after it look like one full-width
 * mark. There the reader drops the lone byte before the pair ({@code ?}) and goes on one byte late,
 * full-width forms becoming ASCII as it goes, until a byte without a partner or an ASCII trail byte
 * puts it back in step with the characters.
 */
final class Redamage {

  private final String text;
  private final int[] bytes;
  private final Mirror mirror;
  private final StringBuilder seen = new StringBuilder();
  private int units;
  private int filled;

  private Redamage(String text, Mirror mirror) {
    this.text = text;
    this.bytes = Gb18030.bytes(text);
    this.mirror = mirror;
  }

  /**
   * The text as a reader shows it that loses step at a character.
   *
   * @param offset where the character stands, in UTF-16 units; a two-byte character and another one
   *     after it
   */
  static String shift(String text, int offset, Mirror mirror) {
    String rest = new Redamage(text.substring(offset), mirror).read();
    return text.substring(0, offset) + rest;
  }

  /** Whether a character and the one after it hide a full-width question or exclamation mark. */
  static boolean startsAt(String text, int offset) {
    if (offset + 1 >= text.length() || !Gb18030.isPair(text.charAt(offset + 1))) {
      return false;
    }
    int trail = Gb18030.trail(text.charAt(offset));
    char hidden = Gb18030.character(trail, Gb18030.lead(text.charAt(offset + 1)));
    return hidden == '？' || hidden == '！';
  }

  /** Every offset at which {@link #shift} may start. */
  static int[] starts(String text) {
    return IntStream.range(0, text.length()).filter(i -> startsAt(text, i)).toArray();
  }

  private String read() {
    seen.append('?');
    int at = mirror.swallowsMark() ? 3 : 1;
    while (at < bytes.length && unitsBefore(at) < 0) {
      at = readOne(at);
    }
    return at < bytes.length ? seen + text.substring(unitsBefore(at)) : seen.toString();
  }

  /** Reads what begins at a byte and says where the reader stands after it. */
  private int readOne(int at) {
    if (bytes[at] < 0x80) {
      seen.append((char) bytes[at]);
      return at + 1;
    }
    boolean last = at + 1 == bytes.length;
    char character = last ? 0 : Gb18030.character(bytes[at], bytes[at + 1]);
    if (character != 0) {
      seen.append(FullWidth.toAscii(character));
      return at + 2;
    }
    seen.append('?');
    boolean swallows = mirror.swallowsAscii() && !last && bytes[at + 1] < 0x80;
    return swallows ? at + 2 : at + 1;
  }

  /** How many units of the text fill the bytes before an offset; -1 inside a character. */
  private int unitsBefore(int offset) {
    // Offsets only grow, so the count goes on from the last one.
    while (filled < offset && units < text.length()) {
      filled += text.charAt(units) < 0x80 ? 1 : 2;
      units++;
    }
    return filled == offset ? units : -1;
  }
}
