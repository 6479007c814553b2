package org.twinscript.search;

/**
 * The number by which two characters that stand side by side are looked up, or one character, the
 * form in which one was typed, or a word of an address. Spread over all 32 bits; two pairs or two
 * characters never have the same.
 */
public final class IndexKey {

  /** Stands before a character that is looked up in the form it was typed in. */
  private static final int FORM = 1;

  /** Stands before what is left of a word of an address. */
  private static final int WORD = 2;

  private static final int PRIME = 31;

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

  /** Of a word of an article's address: not for certain, as two words may have one. */
  static int word(String word) {
    int sum = 0;
    for (int at = 0; at < word.length(); at++) {
      sum = sum * PRIME + word.charAt(at) & Character.MAX_VALUE;
    }
    return spread(WORD << Character.SIZE | sum);
  }

  /** Each step can be undone, so no two numbers become one. */
  private static int spread(int number) {
    int mixed = (number ^ number >>> 16) * 0x7feb352d;
    mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
    return mixed ^ mixed >>> 16;
  }
}
