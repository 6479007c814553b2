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

  /**
   * The text as a reader shows it when a mirror put a reading between the bytes of a character, for
   * its first byte and the one before look like a character that it has a reading for.
   *
   * @param offset where the two-byte character stands
   * @param reading without brackets
   */
  static String gloss(String text, int offset, String reading, Mirror mirror) {
    Redamage rest = new Redamage(text.substring(offset), mirror);
    rest.seen.append(mirror.swallowsAscii() ? "?" : "?(").append(reading).append(')');
    return text.substring(0, offset) + rest.readFrom(1);
  }

  /**
   * Whether some mirror shows a text as the characters on a page. Marks may be wider there: some
   * mirrors keep the width of some.
   *
   * @param source of a run; one that begins with a reading in brackets is one of {@link #gloss}
   */
  static boolean isProof(String source, String behind, String shown) {
    String wanted = narrow(shown);
    return Mirror.ALL.stream()
        .map(mirror -> shown(source, behind, mirror))
        .anyMatch(again -> narrow(again).equals(wanted));
  }

  private static String shown(String source, String behind, Mirror mirror) {
    if (!source.startsWith("(")) {
      return shift(source + behind, 0, mirror);
    }
    int close = source.indexOf(')');
    return gloss(source.substring(close + 1) + behind, 0, source.substring(1, close), mirror);
  }

  private static String narrow(String text) {
    char[] units = text.toCharArray();
    for (int at = 0; at < units.length; at++) {
      units[at] = FullWidth.toAscii(units[at]);
    }
    return new String(units);
  }

  /** Whether a character and the one after it hide a full-width question or exclamation mark. */
  static boolean startsAt(String text, int offset) {
    char hidden = hiddenAt(text, offset);
    return hidden == '？' || hidden == '！';
  }

  /** What the last byte of a character and the first of the next one look like; NUL for nothing. */
  static char hiddenAt(String text, int offset) {
    if (offset + 1 >= text.length() || !Gb18030.isPair(text.charAt(offset + 1))) {
      return 0;
    }
    int trail = Gb18030.trail(text.charAt(offset));
    return Gb18030.character(trail, Gb18030.lead(text.charAt(offset + 1)));
  }

  /** Every offset at which {@link #shift} may start. */
  static int[] starts(String text) {
    return IntStream.range(0, text.length()).filter(i -> startsAt(text, i)).toArray();
  }

  private String read() {
    seen.append('?');
    return readFrom(mirror.swallowsMark() ? 3 : 1);
  }

  private String readFrom(int first) {
    int at = first;
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
      seen.append(mirror.keepsWidth() ? character : FullWidth.toAscii(character));
      return at + 2;
    }
    seen.append('?');
    return mirror.swallowsAscii() && isSwallowed(at + 1) ? at + 2 : at + 1;
  }

  /** A bracket, or a comma that the mirror put before a mark. */
  private boolean isSwallowed(int at) {
    return at < bytes.length
        && (bytes[at] == '(' || bytes[at] == ',' && at + 1 < bytes.length && isMark(at + 1));
  }

  private boolean isMark(int at) {
    return bytes[at] == ',' || bytes[at] == ';' || bytes[at] == 0xA1 || bytes[at] == 0xA3;
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
