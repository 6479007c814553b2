package org.twinscript.bake.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text on its way to a file: what is written in characters, and between it what is in UTF-8
 * already. Half of a surrogate pair that stays alone becomes a question mark. For one thread.
 *
 * <p>A page comes in hundreds of scraps, which the library's encoder takes longer to begin than to
 * encode, so each is encoded here as it comes.
 */
public final class Utf8Text extends Writer {

  /** Of a unit; the two of a pair take two each. */
  private static final int MOST_BYTES = 3;

  private byte[] bytes;
  private int size;

  /** The first half of a pair whose second may come with the next scrap; zero for none. */
  private char half;

  /** Units of a text on their way, so that they are not asked for one by one. */
  private char[] units = new char[1 << 10];

  /**
   * An empty text.
   *
   * @param room for so many bytes; there may be more
   */
  Utf8Text(int room) {
    this.bytes = new byte[room];
  }

  /** The bytes of a text. */
  public static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(int unit) {
    units[0] = (char) unit;
    write(units, 0, 1);
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int from, int count) {
    for (int at = from; at < from + count; at += units.length) {
      int part = Math.min(units.length, from + count - at);
      text.getChars(at, at + part, units, 0);
      write(units, 0, part);
    }
  }

  @Override
  public void write(char[] text, int from, int count) {
    reserve(MOST_BYTES * (count + 1));
    int at = from;
    int to = from + count;
    if (half != 0 && at < to) {
      at = putPair(text, at, to);
    }
    byte[] into = bytes;
    int end = size;
    while (at < to) {
      char unit = text[at];
      if (unit < 0x80) {
        into[end++] = (byte) unit;
        at++;
      } else if (unit < 0x800) {
        into[end++] = (byte) (0xC0 | unit >> 6);
        into[end++] = (byte) (0x80 | unit & 0x3F);
        at++;
      } else if (!Character.isSurrogate(unit)) {
        into[end++] = (byte) (0xE0 | unit >> 12);
        into[end++] = (byte) (0x80 | unit >> 6 & 0x3F);
        into[end++] = (byte) (0x80 | unit & 0x3F);
        at++;
      } else {
        size = end;
        at = putPair(text, at, to);
        end = size;
      }
    }
    size = end;
  }

  /** Writes a pair or what is alone of one; a first half at the end waits for its second. */
  private int putPair(char[] text, int from, int to) {
    int at = from;
    if (half == 0 && Character.isHighSurrogate(text[at])) {
      half = text[at++];
    }
    if (at == to) {
      return at;
    }
    if (half != 0 && Character.isLowSurrogate(text[at])) {
      put(Character.toString(Character.toCodePoint(half, text[at++])));
    } else {
      put("?");
      at += half == 0 ? 1 : 0;
    }
    half = 0;
    return at;
  }

  private void put(String text) {
    byte[] encoded = encoded(text);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** Text that is in UTF-8 already; no pair is open. */
  public void append(byte[] encoded) {
    end();
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  /** All that was written so far. */
  byte[] toByteArray() {
    end();
    return Arrays.copyOf(bytes, size);
  }

  /** A half that is still alone stays so. */
  private void end() {
    if (half != 0) {
      half = 0;
      reserve(1);
      put("?");
    }
  }

  @Override
  public void flush() {
    // Nothing lies behind it.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
