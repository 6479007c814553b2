package org.twinscript.search;

/** Reads what a {@link BitWriter} wrote. */
final class BitReader {

  private final byte[] bytes;
  private long at;

  BitReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Behind the end everything is zero. */
  private int bit() {
    int place = (int) (at >>> 3);
    int bit = place < bytes.length ? bytes[place] >>> 7 - (at & 7) & 1 : 0;
    at++;
    return bit;
  }

  long bits(int count) {
    long number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 1 | bit();
    }
    return number;
  }

  long rice(int parameter) {
    long times = 0;
    while (bit() == 1) {
      times++;
    }
    return times << parameter | bits(parameter);
  }

  long golomb(int parameter) {
    int zeros = 0;
    while (bit() == 0 && zeros < Integer.SIZE) {
      zeros++;
    }
    long high = 1L << zeros | bits(zeros);
    return high - 1 << parameter | bits(parameter);
  }
}
