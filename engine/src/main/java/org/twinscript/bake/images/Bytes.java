package org.twinscript.bake.images;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and names inside a file's bytes; all throw {@link IndexOutOfBoundsException} outside. */
final class Bytes {

  private Bytes() {}

  static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  static int u16(byte[] bytes, int at) {
    return u8(bytes, at) << 8 | u8(bytes, at + 1);
  }

  /** The low byte first. */
  static int u16Little(byte[] bytes, int at) {
    return u8(bytes, at) | u8(bytes, at + 1) << 8;
  }

  /** A length, which no file of a picture can have beyond 2³¹. */
  static int length(byte[] bytes, int at, ByteOrder order) {
    int length = ByteBuffer.wrap(bytes).order(order).getInt(at);
    if (length < 0) {
      throw new IndexOutOfBoundsException(length);
    }
    return length;
  }

  /** The bytes of a name that has no other letters than Latin ones. */
  static byte[] latin(String name) {
    return name.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String latin(byte[] bytes, int from, int length) {
    if (from + length > bytes.length) {
      throw new IndexOutOfBoundsException(from + length);
    }
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  /** Whether a part of a file begins with a name. */
  static boolean begins(byte[] bytes, int from, int to, String name) {
    byte[] wanted = latin(name);
    return to - from >= wanted.length
        && Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
  }

  /** A part of a file; unlike the platform's, it never goes past the end. */
  static byte[] part(byte[] bytes, int from, int to) {
    if (from > to || to > bytes.length) {
      throw new IndexOutOfBoundsException(to);
    }
    return Arrays.copyOfRange(bytes, from, to);
  }
}
