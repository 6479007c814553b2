package org.twinscript.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Chinese pages write them: 2024-03-22 09:17:58, 2024/3/22 下午3:05, 2024.3.22,
 * 2024年3月22日09时30分, 二〇二四年三月二十二日, 民國113年10月8日, 2024-03-22T01:17:58Z, Mar 22, 2024.
 */
final class Dates {

  private static final int REPUBLIC = 1911;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String WEEKDAY =
      "(?:\\s*\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?|\\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?)?";

  private static final String DAY =
      "(?:(?<![\\d.])(?<year>"
          + Numerals.YEAR
          + ")(?:\\s{0,2}[-/.年]\\s{0,2}|\\s{1,4}(?=\\d{1,2}\\s?/))"
          + "|民国\\s?(?<republic>"
          + Numerals.REPUBLIC_YEAR
          + ")\\s?[-/.年]\\s?)(?<month>"
          + Numerals.SMALL
          + ")\\s{0,2}[-/.月]\\s{0,2}(?<day>"
          + Numerals.SMALL
          + ")(?:\\s?[日号]|(?!\\d|\\.\\d))";

  private static final String ENGLISH =
      "(?<![a-z\\d])(?:"
          + MONTH
          + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?"
          + WEEKDAY
          + "|(\\d{1,2})\\s+"
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

  private static final Pattern FIGURES = Pattern.compile("\\s*(\\d{8}(?:\\d{4,6})?)(?!\\d)");

  private Dates() {}

  /**
   * A date as written.
   *
   * @param date nothing if there is no such day: 30 February is not moved to 1 March
   */
  record Written(Optional<LocalDate> date, Optional<LocalTime> time) {}

  /** A date and where it stands in its text. */
  record Found(int start, int end, Written written) {}

  /** All dates in a folded text, in order. */
  static List<Found> all(String folded) {
    List<Found> all = new ArrayList<>();
    Matcher matcher = DATE.matcher(folded);
    while (matcher.find()) {
      all.add(new Found(matcher.start(), matcher.end(), written(matcher)));
    }
    return all;
  }

  /** The first date in a folded text. */
  static Optional<Written> first(String folded) {
    return all(folded).stream().findFirst().map(Found::written);
  }

  /** A date that may be written without marks, {@code 20240322}, as heads and labels do. */
  static Optional<Written> ofHead(String value) {
    return first(spread(Fold.of(value.strip()).text()));
  }

  /** The date that a label is followed by, marks or no marks in it. */
  static Optional<Written> ofLabel(String folded) {
    Matcher figures = FIGURES.matcher(folded);
    return first(folded)
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
  static Optional<LocalDate> alone(String folded) {
    Matcher matcher = DATE.matcher(spread(folded.strip()));
    return matcher.matches() ? written(matcher).date() : Optional.empty();
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

  private static Written written(Matcher matcher) {
    Optional<LocalDate> date = existing(() -> day(matcher));
    Optional<LocalTime> time =
        date.isEmpty() || matcher.group("hour") == null
            ? Optional.empty()
            : existing(() -> time(matcher));
    return time.isPresent() && matcher.group("zone") != null
        ? inChina(date.get().atTime(time.get()), matcher.group("zone"))
        : new Written(date, time);
  }

  private static LocalDate day(Matcher matcher) {
    if (matcher.group("english") != null) {
      return english(matcher);
    }
    int year =
        matcher.group("year") == null
            ? Numerals.value(matcher.group("republic")) + REPUBLIC
            : Numerals.value(matcher.group("year"));
    return LocalDate.of(
        year, Numerals.value(matcher.group("month")), Numerals.value(matcher.group("day")));
  }

  private static LocalDate english(Matcher matcher) {
    Matcher parts = Pattern.compile(ENGLISH).matcher(matcher.group("english"));
    if (!parts.find()) {
      throw new DateTimeException("no date");
    }
    boolean monthFirst = parts.group(1) != null;
    String month = monthFirst ? parts.group(1) : parts.group(4);
    String day = monthFirst ? parts.group(2) : parts.group(3);
    return LocalDate.of(
        Integer.parseInt(parts.group(5)), MONTHS.indexOf(month) / 3 + 1, Integer.parseInt(day));
  }

  private static LocalTime time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    String second = matcher.group("second");
    return LocalTime.of(
        hour + (isAfternoon(matcher, hour) ? 12 : 0),
        Integer.parseInt(matcher.group("minute")),
        second == null ? 0 : Integer.parseInt(second));
  }

  private static boolean isAfternoon(Matcher matcher, int hour) {
    String half = matcher.group("half") == null ? matcher.group("late") : matcher.group("half");
    return half != null
        && (half.equals("下午") || half.equals("晚上") || half.equals("pm"))
        && hour < 12;
  }

  /** A time with an offset is turned into China's: 20:00 Z is the next day there. */
  private static Written inChina(LocalDateTime at, String zone) {
    ZoneOffset offset = zone.equals("z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
    LocalDateTime there =
        at.atOffset(offset).withOffsetSameInstant(ZoneOffset.ofHours(8)).toLocalDateTime();
    return new Written(Optional.of(there.toLocalDate()), Optional.of(there.toLocalTime()));
  }

  private static <T> Optional<T> existing(Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
