package org.twinscript.search;

import java.util.Arrays;

/** What is known of the single units of an article, in a table that is used for many. */
final class UnitFacts {

  private final int[] facts = new int[Character.MAX_VALUE + 1];

  /** The units that something is known of. */
  private char[] known = new char[1 << 10];

  private int size;

  /** Takes a unit and what is known of it. */
  @FunctionalInterface
  interface Taker {

    /** Called once for each unit, in the order in which they came. */
    void take(char unit, int fact);
  }

  /**
   * Notes something of a unit.
   *
   * @param bit is set in what is known
   */
  void note(char unit, int bit) {
    int before = facts[unit];
    if ((before & bit) == 0) {
      facts[unit] = before | bit;
      if (before == 0) {
        if (size == known.length) {
          known = Arrays.copyOf(known, 2 * size);
        }
        known[size++] = unit;
      }
    }
  }

  /** Gives all units, and forgets them. */
  void take(Taker taker) {
    for (int i = 0; i < size; i++) {
      char unit = known[i];
      taker.take(unit, facts[unit]);
      facts[unit] = 0;
    }
    size = 0;
  }
}
