package org.twinscript.restore;

/** What a character is to Chinese text. */
final class Han {

  private Han() {}

  static boolean is(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  static int count(String text) {
    return (int) text.codePoints().filter(Han::is).count();
  }
}
