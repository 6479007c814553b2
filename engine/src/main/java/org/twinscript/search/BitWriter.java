package org.twinscript.search;

import java.util.Arrays;

/** Numbers one after the other in as few bits as they need, the highest bit of a byte first. */
final class BitWriter {

  private byte[] bytes = new byte[1 << 10];
  private long length;

  /** A number of so many bits. */
  BitWriter bits(long number, int count) {
    for (int bit = count - 1; bit >= 0; bit--) {
      bit((number >>> bit & 1) != 0);
    }
    return this;
  }

  private void bit(boolean set) {
    int place = (int) (length >>> 3);
    if (place == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * place);
    }
    if (set) {
      bytes[place] |= (byte) (0x80 >>> (length & 7));
    }
    length++;
  }

  /** A number from 0 in Rice's code: how often 2 to the power of the parameter, then the rest. */
  BitWriter rice(long number, int parameter) {
    for (long times = number >>> parameter; times > 0; times--) {
      bit(true);
    }
    bit(false);
    return bits(number, parameter);
  }

  /**
   * A number from 0 in an exponential Golomb code: short for small ones, and for large ones too.
   *
   * @param parameter how many of the lowest bits stand as they are
   */
  BitWriter golomb(long number, int parameter) {
    long high = (number >>> parameter) + 1;
    int width = Long.SIZE - Long.numberOfLeadingZeros(high);
    bits(0, width - 1);
    bits(high, width);
    return bits(number, parameter);
  }

  /** What was written, filled up with zeros to whole bytes. */
  byte[] done() {
    return Arrays.copyOf(bytes, (int) (length + 7 >>> 3));
  }
}
