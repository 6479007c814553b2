package org.twinscript.intake;

/**
 * Numbers as dates spell them, in figures or in Chinese numerals: 2019, 二〇一九, 十二, 三十一, 一百零八. Any of
 * the three zeros may be in use.
 */
final class Numerals {

  /** In a regular expression: a year of four digits. */
  static final String YEAR = "(?:(?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})";

  /** A year of the Republic of China, which began in 1912. */
  static final String REPUBLIC_YEAR = "(?:\\d{1,3}|[〇○零一二三四五六七八九十百]{1,5})";

  /** A month or a day. */
  static final String SMALL = "(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";

  /** The place of a numeral is its value; the zeros that are not here are 0 too. */
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  static int value(String numeral) {
    if (numeral.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(numeral);
    }
    return numeral.indexOf('十') < 0 && numeral.indexOf('百') < 0
        ? digitByDigit(numeral)
        : byPlaces(numeral);
  }

  private static int digitByDigit(String numeral) {
    return numeral.chars().reduce(0, (value, c) -> value * 10 + digit((char) c));
  }

  /** 十 without a digit before it is one ten. */
  private static int byPlaces(String numeral) {
    int value = 0;
    int digit = 0;
    for (char c : numeral.toCharArray()) {
      int place = c == '百' ? 100 : c == '十' ? 10 : 0;
      if (place == 0) {
        digit = digit(c);
      } else {
        value += Math.max(1, digit) * place;
        digit = 0;
      }
    }
    return value + digit;
  }

  private static int digit(char numeral) {
    return Math.max(0, DIGITS.indexOf(numeral));
  }
}
