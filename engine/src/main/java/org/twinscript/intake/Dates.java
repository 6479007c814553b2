package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Chinese pages write them: 2024-03-22 09:17:58, 2024/3/22 下午3:05, 2024.3.22,
 * 2024年3月22日09时30分, 二〇二四年三月二十二日, 民國113年10月8日, 2024-03-22T01:17:58Z, Mar 22, 2024.
 */
final class Dates {

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String WEEKDAY =
      "(?:\\s*\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?|\\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?)?";

  private static final String DAY =
      "(?:(?<![\\d.])(?<year>"
          + Numerals.YEAR
          + ")(?:\\s{0,2}[-/.年]\\s{0,2}|\\s{1,4}(?=\\d{1,2}\\s{0,2}/))"
          + "|民国\\s?(?<republic>"
          + Numerals.REPUBLIC_YEAR
          + ")\\s?[-/.年]\\s?)(?<month>"
          + Numerals.SMALL
          + ")\\s{0,2}[-/.月]\\s{0,2}(?<day>"
          + Numerals.SMALL
          + ")(?:\\s?[日号]|(?!\\d|\\.\\d))";

  /** In figures, the month in letters. */
  static final String ENGLISH =
      "(?<![a-z\\d])(?:"
          + MONTH
          + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?"
          + WEEKDAY
          + "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?|(\\d{1,2})\\s+"
          + MONTH
          + ",?)\\s+((?:19|20)\\d{2})(?!\\d)";

  private static final String TIME =
      "(?:"
          + WEEKDAY
          + "[\\s t,]{0,4}(?:(?:北京|香港|台北)时间\\s?)?(?<half>上午|下午|晚上|中午|凌晨|早上|[ap]m)?\\s?"
          + "(?<hour>\\d{1,2})(?::|\\s?[时点]\\s?)(?<minute>\\d{2})"
          + "(?:(?::|\\s?分\\s?)(?<second>\\d{2})(?!\\d))?(?:\\.\\d{1,9})?(?:分|秒)?"
          + "(?:\\s?(?<late>[ap]m)(?![a-z]))?(?<zone>z(?![a-z])|[+-]\\d{2}:?\\d{2}(?!\\d))?)?";

  private static final Pattern DATE =
      Pattern.compile("(?:" + DAY + "|(?<english>" + ENGLISH + "))" + TIME);

  private static final Pattern COMPACT =
      Pattern.compile(
          "^((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:(\\d{2})(\\d{2})(\\d{2})?)?$");

  /** A day without its year, as platforms show it. */
  private static final Pattern YEARLESS =
      Pattern.compile("(?<![\\d.:/-])(\\d{1,2})\\s?[-月]\\s?(\\d{1,2})(?:日|(?![\\d.:/-]))");

  private static final Pattern WEEKDAY_BEHIND =
      Pattern.compile("\\s*\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?$");

  private static final Pattern FIGURES = Pattern.compile("\\s*(\\d{8}(?:\\d{4,6})?)(?!\\d)");

  /** As browsers in English write it: {@code 5/6/2023, 3:05:11 PM} is a day in May. */
  private static final Pattern AMERICAN =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?:,\\s?|\\s|$)(.{0,16})");

  /** Years counted from 1912, as Taiwan's offices write them behind a label. */
  private static final Pattern REPUBLIC =
      Pattern.compile("\\s*(1\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})(?!\\d)");

  private Dates() {}

  /** A date and where it stands in its text. */
  record Found(int start, int end, WrittenDate written) {}

  /** All dates in a folded text, in order. */
  static List<Found> all(String folded) {
    List<Found> all = new ArrayList<>();
    Matcher matcher = DATE.matcher(folded);
    while (matcher.find()) {
      all.add(new Found(matcher.start(), matcher.end(), WrittenDate.of(matcher)));
    }
    return all;
  }

  /** The first date in a folded text. */
  static Optional<WrittenDate> first(String folded) {
    return all(folded).stream().findFirst().map(Found::written);
  }

  /** A date that may be written without marks, {@code 20240322}, as heads and labels do. */
  static Optional<WrittenDate> ofHead(String value) {
    String folded = Fold.of(value.strip()).text();
    Matcher american = AMERICAN.matcher(folded);
    return first(
        american.matches()
            ? "%s-%s-%s %s"
                .formatted(
                    american.group(3), american.group(1), american.group(2), american.group(4))
            : spread(folded));
  }

  /** The date that a label is followed by, marks or no marks in it. */
  static Optional<WrittenDate> ofLabel(String folded) {
    Matcher figures = FIGURES.matcher(folded);
    Matcher republic = REPUBLIC.matcher(folded);
    return (republic.lookingAt() ? first("民国" + republic.group(1)) : first(folded))
        .or(() -> figures.lookingAt() ? first(spread(figures.group(1))) : Optional.empty());
  }

  private static String spread(String folded) {
    Matcher compact = COMPACT.matcher(folded);
    if (!compact.matches()) {
      return folded;
    }
    String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
    return compact.group(4) == null
        ? day
        : day
            + " "
            + compact.group(4)
            + ":"
            + compact.group(5)
            + (compact.group(6) == null ? "" : ":" + compact.group(6));
  }

  /** The day of a line that is a date and nothing else: the signature of a notice. */
  static Optional<WrittenDate> alone(String folded) {
    String bare = WEEKDAY_BEHIND.matcher(folded.strip()).replaceFirst("");
    Matcher matcher = DATE.matcher(spread(bare));
    return matcher.matches()
        ? WrittenDate.of(matcher)
            .date()
            .map(day -> new WrittenDate(Optional.of(day), Optional.empty()))
        : Optional.empty();
  }

  /** Whether a text names a day and month without a year, and which: {@code 09-05} is 905. */
  static Optional<Integer> yearless(String folded) {
    Matcher matcher = YEARLESS.matcher(mask(folded));
    return matcher.find()
        ? Optional.of(Integer.parseInt(matcher.group(1)) * 100 + Integer.parseInt(matcher.group(2)))
        : Optional.empty();
  }

  /** The text with blanks where its dates stand. */
  static String mask(String folded) {
    StringBuilder masked = new StringBuilder(folded);
    for (Found found : all(folded)) {
      for (int i = found.start(); i < found.end(); i++) {
        masked.setCharAt(i, ' ');
      }
    }
    return masked.toString();
  }
}
