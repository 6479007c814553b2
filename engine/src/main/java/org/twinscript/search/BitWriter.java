package org.twinscript.search;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Numbers one after the other in as few bits as they need, the highest bit of a byte first. */
final class BitWriter {

  /** So many bits are taken in at once, as up to 31 others may wait. */
  private static final int AT_ONCE = 32;

  /** What is whole, the first in the highest bits. */
  private int[] words = new int[1 << 8];

  private int size;

  /** What is not a whole word yet: the lowest {@code waits} bits. */
  private long waiting;

  private int waits;

  /** A number of so many bits. */
  BitWriter bits(long number, int count) {
    int left = count;
    for (; left > AT_ONCE; left -= AT_ONCE) {
      few(number >>> left - AT_ONCE, AT_ONCE);
    }
    few(number, left);
    return this;
  }

  private void few(long number, int count) {
    waiting = waiting << count | number & (1L << count) - 1;
    waits += count;
    if (waits >= Integer.SIZE) {
      waits -= Integer.SIZE;
      add((int) (waiting >>> waits));
    }
  }

  private void add(int word) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
    }
    words[size++] = word;
  }

  /** A number from 0 in Rice's code: how often 2 to the power of the parameter, then the rest. */
  BitWriter rice(long number, int parameter) {
    long times = number >>> parameter;
    int width = (int) times + 1 + parameter;
    if (times < AT_ONCE && width <= AT_ONCE) {
      few(-2L << parameter | number & (1L << parameter) - 1, width);
      return this;
    }
    for (; times >= AT_ONCE; times -= AT_ONCE) {
      few(-1, AT_ONCE);
    }
    few(-2, (int) times + 1);
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
    int length = size * Integer.BYTES + (waits + Byte.SIZE - 1) / Byte.SIZE;
    ByteBuffer bytes = ByteBuffer.allocate((size + 1) * Integer.BYTES);
    bytes.asIntBuffer().put(words, 0, size).put((int) (waiting << Integer.SIZE - waits));
    return Arrays.copyOf(bytes.array(), length);
  }
}
