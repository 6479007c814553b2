package org.twinscript.bake.search;

/**
 * Sorts by some of a number's bits, as unsigned, digit after digit: millions of numbers in less
 * time than by comparing them. What has the same bits stays in order.
 */
final class BitSort {

  private static final int DIGIT = 11;

  private BitSort() {}

  /**
   * Numbers in order; their old array is used up.
   *
   * @param from the lowest bit that counts
   * @param to the bit behind the highest that counts
   */
  static long[] sorted(long[] numbers, int from, int to) {
    int times = (to - from + DIGIT - 1) / DIGIT;
    long[] now = numbers;
    long[] next = new long[numbers.length];
    int shift = from;
    for (int time = 0; time < times; time++) {
      int digit = (to - shift + times - time - 1) / (times - time);
      move(now, next, shift, digit);
      shift += digit;
      long[] old = now;
      now = next;
      next = old;
    }
    return now;
  }

  private static void move(long[] now, long[] next, int shift, int digit) {
    int mask = (1 << digit) - 1;
    int[] places = new int[mask + 2];
    for (long number : now) {
      places[(int) (number >>> shift & mask) + 1]++;
    }
    for (int value = 0; value <= mask; value++) {
      places[value + 1] += places[value];
    }
    for (long number : now) {
      next[places[(int) (number >>> shift & mask)]++] = number;
    }
  }
}
