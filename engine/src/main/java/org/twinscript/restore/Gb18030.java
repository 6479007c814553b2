package org.twinscript.restore;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The two-byte part of GB18030, both ways. Java's own tables are the source: unlike its {@code GBK}
 * they give every pair a character, the unassigned ones a private-use character, as the mirror's
 * reader did.
 */
final class Gb18030 {

  static final Charset CHARSET = Charset.forName("GB18030");

  /** The highest byte of a pair; {@code FF} stands in none. */
  static final int MAX_BYTE = 0xFE;

  private static final int NONE = 0;
  private static final char[] CHARACTERS = new char[1 << 16];
  private static final char[] PAIRS = new char[1 << 16];

  static {
    for (int lead = 0x81; lead <= MAX_BYTE; lead++) {
      for (int trail = 0x40; trail <= MAX_BYTE; trail++) {
        register(lead, trail);
      }
    }
  }

  private Gb18030() {}

  private static void register(int lead, int trail) {
    String decoded = new String(new byte[] {(byte) lead, (byte) trail}, CHARSET);
    if (trail != 0x7F && decoded.length() == 1 && decoded.charAt(0) != '\uFFFD') {
      CHARACTERS[lead << 8 | trail] = decoded.charAt(0);
      PAIRS[decoded.charAt(0)] = (char) (lead << 8 | trail);
    }
  }

  /** The character a pair stands for, or NUL when there is none. */
  static char character(int lead, int trail) {
    return CHARACTERS[lead << 8 | trail];
  }

  static boolean isPair(char character) {
    return PAIRS[character] != NONE;
  }

  /** The first byte of a character that {@link #isPair}. */
  static int lead(char character) {
    return PAIRS[character] >> 8;
  }

  /** The second byte of a character that {@link #isPair}. */
  static int trail(char character) {
    return PAIRS[character] & 0xFF;
  }

  /** The text's bytes as numbers from 0 to 255. */
  static int[] bytes(String text) {
    byte[] signed = text.getBytes(CHARSET);
    int[] bytes = new int[signed.length];
    Arrays.setAll(bytes, i -> signed[i] & 0xFF);
    return bytes;
  }
}
