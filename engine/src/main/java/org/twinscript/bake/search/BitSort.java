package org.twinscript.bake.search;

import java.util.Arrays;

/**
 * Sorts by some of a number's bits, as unsigned, digit after digit: millions of numbers in less
 * time than by comparing them. What has the same bits stays in order.
 */
final class BitSort {

  private static final int DIGIT = 11;
  private static final int VALUES = 1 << DIGIT;

  private BitSort() {}

  /**
   * The first so many of some numbers in order.
   *
   * @param from the lowest bit that counts
   * @param to the bit behind the highest that counts
   */
  static long[] sorted(long[] numbers, int size, int from, int to) {
    long[] now = Arrays.copyOf(numbers, size);
    long[] next = new long[size];
    for (int shift = from; shift < to; shift += DIGIT) {
      int mask = (1 << Math.min(DIGIT, to - shift)) - 1;
      move(now, next, shift, mask);
      long[] old = now;
      now = next;
      next = old;
    }
    return now;
  }

  private static void move(long[] now, long[] next, int shift, int mask) {
    int[] places = new int[VALUES + 1];
    for (long number : now) {
      places[(int) (number >>> shift & mask) + 1]++;
    }
    for (int value = 0; value < VALUES; value++) {
      places[value + 1] += places[value];
    }
    for (long number : now) {
      next[places[(int) (number >>> shift & mask)]++] = number;
    }
  }
}
