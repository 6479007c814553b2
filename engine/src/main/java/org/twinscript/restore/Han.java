package org.twinscript.restore;

/** What a character is to Chinese text. */
final class Han {

  /** The first Han character, and both ends of the block that holds nearly all. */
  private static final int FIRST = 0x2E80;

  private static final int COMMON = 0x4E00;
  private static final int COMMON_END = 0x9FA5;

  private Han() {}

  /** Looks the script up only where the block does not tell: the look-up is a binary search. */
  static boolean is(int codePoint) {
    if (codePoint < FIRST || codePoint >= COMMON && codePoint <= COMMON_END) {
      return codePoint >= COMMON;
    }
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  static int count(String text) {
    return (int) text.codePoints().filter(Han::is).count();
  }
}
