package org.twinscript.restore;

/**
 * How many characters may still be tried on a page. It is counted, not timed, so that a page is
 * read alike on every machine. One thread's own.
 */
final class Effort {

  /** A run takes 500 to 15,000: a hundred are read of the usual ones. */
  private static final int MOST_OF_A_PAGE = 200_000;

  /** What even the shortest look at a place costs. */
  private static final int LEAST = 100;

  private int left = MOST_OF_A_PAGE;

  boolean isSpent() {
    return left <= 0;
  }

  void take(int tried) {
    left -= Math.max(LEAST, tried);
  }
}
