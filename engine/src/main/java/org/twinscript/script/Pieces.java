package org.twinscript.script;

import java.util.Arrays;

/**
 * A text cut where no phrase may reach across: its units one after the other, and where each piece
 * of them ends. Filled by one thread, then only read.
 */
final class Pieces {

  private final Chars text;
  private int[] ends;
  private int count;

  /**
   * @param length about how many units will come
   */
  Pieces(int length) {
    text = new Chars(length + 16);
    ends = new int[length / 2 + 4];
  }

  /** What is appended here belongs to the piece that has not been ended yet. */
  Chars text() {
    return text;
  }

  /** Ends a piece, unless it would be empty. */
  void end() {
    if (text.length() > start()) {
      add(text.length());
    }
  }

  /** Ends a piece that every stage leaves as it is. */
  void endKept() {
    add(~text.length());
  }

  private void add(int end) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = end;
  }

  private int start() {
    return count == 0 ? 0 : end(count - 1);
  }

  int count() {
    return count;
  }

  /** Where a piece ends. */
  int end(int piece) {
    return ends[piece] < 0 ? ~ends[piece] : ends[piece];
  }

  /** Whether a piece stays as it is. */
  boolean isKept(int piece) {
    return ends[piece] < 0;
  }
}
