package org.twinscript.bake.data;

import java.text.Normalizer;

/**
 * Text that a spreadsheet takes for text. What begins with = + - or @ is run as a formula, and some
 * programs first drop what is not seen and make wide and small signs the usual ones.
 */
final class SpreadsheetText {

  private static final String FORMULA = "=+-@";

  /** Letters by name, though nothing is seen of them. */
  private static final String BLANK_LETTERS = "\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  private SpreadsheetText() {}

  /** The text, behind an apostrophe where it could be run. */
  static String of(String text) {
    return couldBeFormula(text) ? "'" + text : text;
  }

  private static boolean couldBeFormula(String text) {
    int at = 0;
    while (at < text.length() && isUnseen(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == text.length()) {
      return at > 0;
    }
    String sign = Character.toString(text.codePointAt(at));
    return startsFormula(sign.equals("−") ? "-" : Normalizer.normalize(sign, Normalizer.Form.NFKC));
  }

  private static boolean startsFormula(String sign) {
    return FORMULA.indexOf(sign.charAt(0)) >= 0;
  }

  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> BLANK_LETTERS.indexOf(character) >= 0;
    };
  }
}
