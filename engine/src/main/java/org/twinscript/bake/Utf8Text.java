package org.twinscript.bake;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text on its way to a file, in UTF-8 from the first character on: it is neither held as
 * characters, nor copied to be encoded. Half of a surrogate pair becomes a question mark, as in
 * {@link String#getBytes}. For one thread.
 */
final class Utf8Text extends Writer {

  private static final int USUAL_PAGE = 32 * 1024;
  private static final int USUAL_PART = 2 * 1024;
  private static final int MOST_BYTES_PER_CHAR = 3;

  private byte[] bytes = new byte[USUAL_PAGE];
  private char[] characters = new char[USUAL_PART];
  private int length;
  private char high;

  /** The bytes of a text. */
  static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(String text, int from, int count) {
    if (count > characters.length) {
      characters = new char[count * 2];
    }
    text.getChars(from, from + count, characters, 0);
    write(characters, 0, count);
  }

  @Override
  public void write(char[] chars, int from, int count) {
    reserve((count + 1) * MOST_BYTES_PER_CHAR);
    int end = from + count;
    int at = high == 0 ? encodeWhole(chars, from, end) : from;
    while (at < end) {
      encodeHalf(chars[at]);
      at = high == 0 ? encodeWhole(chars, at + 1, end) : at + 1;
    }
  }

  /**
   * Encodes up to the first half of a pair. In local variables, as the just-in-time compiler of a
   * short run would read and write a field for each byte.
   *
   * @return where it stopped
   */
  private int encodeWhole(char[] chars, int from, int end) {
    byte[] target = bytes;
    int put = length;
    int at = from;
    while (at < end) {
      char c = chars[at];
      if (c < 0x80) {
        target[put++] = (byte) c;
      } else if (c < 0x800) {
        target[put++] = (byte) (0xC0 | c >> 6);
        target[put++] = (byte) (0x80 | c & 0x3F);
      } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        target[put++] = (byte) (0xE0 | c >> 12);
        target[put++] = (byte) (0x80 | c >> 6 & 0x3F);
        target[put++] = (byte) (0x80 | c & 0x3F);
      } else {
        break;
      }
      at++;
    }
    length = put;
    return at;
  }

  private void encodeHalf(char c) {
    if (high != 0 && Character.isLowSurrogate(c)) {
      encodePair(Character.toCodePoint(high, c));
      high = 0;
      return;
    }
    endHalfPair();
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      bytes[length++] = '?';
    } else {
      encodeWhole(new char[] {c}, 0, 1);
    }
  }

  private void endHalfPair() {
    if (high != 0) {
      bytes[length++] = '?';
      high = 0;
    }
  }

  private void encodePair(int c) {
    bytes[length++] = (byte) (0xF0 | c >> 18);
    bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
    bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
    bytes[length++] = (byte) (0x80 | c & 0x3F);
  }

  /** Text that is in UTF-8 already. */
  void append(byte[] encoded) {
    reserve(encoded.length + 1);
    endHalfPair();
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** All that was written. */
  byte[] toByteArray() {
    reserve(1);
    endHalfPair();
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
