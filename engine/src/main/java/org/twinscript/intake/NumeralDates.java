package org.twinscript.intake;

import java.util.regex.Pattern;

/**
 * Dates in Chinese numerals, as notices sign themselves: 二〇二四年三月二十二日. The year is spelt digit by
 * digit, with any of the three zeros in use; months and days count tens.
 */
final class NumeralDates {

  /** The place of a numeral is its value; the zeros that are not here are 0 too. */
  private static final String DIGITS = "〇一二三四五六七八九";

  private static final Pattern DATE =
      Pattern.compile(
          "([〇○零一二三四五六七八九]{4})\\s?年\\s?(十?[一二三四五六七八九]|十)\\s?月\\s?"
              + "([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s?日");

  private NumeralDates() {}

  /** The text with such dates in figures, {@code 2024年3月22日}. */
  static String inFigures(String folded) {
    return DATE.matcher(folded)
        .replaceAll(
            found ->
                year(found.group(1))
                    + "年"
                    + tens(found.group(2))
                    + "月"
                    + tens(found.group(3))
                    + "日");
  }

  private static String year(String numerals) {
    StringBuilder year = new StringBuilder();
    numerals.chars().forEach(c -> year.append(digit((char) c)));
    return year.toString();
  }

  private static int tens(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return digit(numeral.charAt(0));
    }
    int tens = ten == 0 ? 1 : digit(numeral.charAt(0));
    boolean even = ten == numeral.length() - 1;
    return tens * 10 + (even ? 0 : digit(numeral.charAt(ten + 1)));
  }

  private static int digit(char numeral) {
    return Math.max(0, DIGITS.indexOf(numeral));
  }
}
