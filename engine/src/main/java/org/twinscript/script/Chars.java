package org.twinscript.script;

import java.util.Arrays;

/** A growing run of UTF-16 units whose array can be read in place: a buffer between two stages. */
final class Chars {

  /** Up to so many units a loop beats {@link System#arraycopy}, and most runs are phrases. */
  private static final int SHORT = 6;

  private char[] array;
  private int length;

  Chars(int capacity) {
    array = new char[capacity];
  }

  /** The units so far, followed by room; valid until the next append. */
  char[] array() {
    return array;
  }

  int length() {
    return length;
  }

  void append(char unit) {
    if (length == array.length) {
      array = Arrays.copyOf(array, 2 * length + 1);
    }
    array[length++] = unit;
  }

  void append(char[] source, int from, int count) {
    if (length + count > array.length) {
      array = Arrays.copyOf(array, Math.max(length + count, 2 * array.length));
    }
    if (count > SHORT) {
      System.arraycopy(source, from, array, length, count);
      length += count;
      return;
    }
    for (int at = from; at < from + count; at++) {
      array[length++] = source[at];
    }
  }

  @Override
  public String toString() {
    return new String(array, 0, length);
  }
}
