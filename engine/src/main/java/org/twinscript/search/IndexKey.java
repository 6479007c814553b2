package org.twinscript.search;

/**
 * The number by which two characters that stand side by side are looked up, or one character, or
 * the form in which one was typed. Different ones have different numbers, spread over all 32 bits.
 */
public final class IndexKey {

  /** Stands before a character that is looked up in the form it was typed in. */
  private static final int FORM = 1;

  private IndexKey() {}

  /** Of two units side by side. */
  static int pair(char first, char second) {
    return spread(first << Character.SIZE | second);
  }

  /** Of one unit. */
  static int single(char unit) {
    return spread(unit);
  }

  /** Of one unit as it was typed. */
  static int form(char unit) {
    return spread(FORM << Character.SIZE | unit);
  }

  /** Each step can be undone, so no two numbers become one. */
  private static int spread(int number) {
    int mixed = (number ^ number >>> 16) * 0x7feb352d;
    mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
    return mixed ^ mixed >>> 16;
  }
}
