package org.twinscript.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months and years as Chinese pages write them: 2019年6月, 2019-06, 二〇一九年六月, 民國108年6月, 2019年. */
final class VagueDates {

  private static final String YEAR =
      "(?:(?<year>" + Numerals.YEAR + ")|民国\\s?(?<republic>" + Numerals.REPUBLIC_YEAR + "))";

  private static final String MONTH =
      "\\s{0,2}(?:年\\s{0,2}(?<month>" + Numerals.SMALL + ")\\s{0,2}月份?|[-/.](?<figures>\\d{1,2}))";

  private static final String END = "(?![\\d.:/-]|\\s{0,2}\\d{1,2}\\s{0,2}[日号])";

  private static final Pattern AT_START = Pattern.compile("\\s{0,4}" + YEAR + MONTH + END);

  private static final Pattern ALONE =
      Pattern.compile("[^\\p{L}\\d]{0,3}" + YEAR + MONTH + "[^\\p{L}\\d]{0,3}");

  private static final Pattern YEAR_AT_START =
      Pattern.compile("\\s{0,4}" + YEAR + "\\s?年(?!\\d|[一二三四五六七八九十])");

  private static final Pattern YEAR_ALONE = Pattern.compile("\\s*((?:19|20)\\d{2})年?\\s*");

  private VagueDates() {}

  /** The month, or the year, that a label is followed by. */
  static Optional<WrittenDate> ofLabel(String folded) {
    Matcher month = AT_START.matcher(folded);
    if (month.lookingAt()) {
      return written(month);
    }
    Matcher year = YEAR_AT_START.matcher(folded);
    return year.lookingAt() ? WrittenDate.vague(year(year), Optional.empty()) : Optional.empty();
  }

  /** The month or year that a value in a page's head is. */
  static Optional<WrittenDate> ofHead(String value) {
    Matcher year = YEAR_ALONE.matcher(value);
    return year.matches()
        ? WrittenDate.vague(Integer.parseInt(year.group(1)), Optional.empty())
        : alone(value);
  }

  /** The month that a line is, marks around it apart. */
  static Optional<WrittenDate> alone(String folded) {
    Matcher month = ALONE.matcher(folded.strip());
    return month.matches() ? written(month) : Optional.empty();
  }

  private static Optional<WrittenDate> written(Matcher found) {
    String month = found.group("month") == null ? found.group("figures") : found.group("month");
    return WrittenDate.vague(year(found), Optional.of(Numerals.value(month)));
  }

  private static int year(Matcher found) {
    return found.group("year") == null
        ? WrittenDate.commonYear(Numerals.value(found.group("republic")))
        : Numerals.value(found.group("year"));
  }
}
