package org.twinscript.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.edtf.EdtfDate;

/**
 * A date as written.
 *
 * @param date nothing if there is no such day: 30 February is not moved to 1 March; the first day
 *     of a month or year
 * @param time only beside a day
 */
record WrittenDate(Optional<LocalDate> date, Optional<LocalTime> time, Precision precision) {

  private static final int REPUBLIC = 1911;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern ENGLISH = Pattern.compile(Dates.ENGLISH);

  /** How much of it is known. */
  enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  /** A day. */
  WrittenDate(Optional<LocalDate> date, Optional<LocalTime> time) {
    this(date, time, Precision.DAY);
  }

  /** A month or a year, written in figures or numerals; nothing where there is no such month. */
  static Optional<WrittenDate> vague(int year, Optional<Integer> month) {
    Precision precision = month.isPresent() ? Precision.MONTH : Precision.YEAR;
    return existing(() -> LocalDate.of(year, month.orElse(1), 1))
        .map(first -> new WrittenDate(Optional.of(first), Optional.empty(), precision));
  }

  /** A year of the Republic of China as one of the common era. */
  static int commonYear(int republican) {
    return republican + REPUBLIC;
  }

  boolean isDay() {
    return precision == Precision.DAY;
  }

  /** Whether a day is in this month or year. */
  boolean holds(LocalDate day) {
    LocalDate first = date.orElse(LocalDate.MAX);
    return switch (precision) {
      case DAY -> day.equals(first);
      case MONTH -> YearMonth.from(day).equals(YearMonth.from(first));
      case YEAR -> day.getYear() == first.getYear();
    };
  }

  /** As far as it is known. */
  Optional<EdtfDate> edtf() {
    return date.map(
        day ->
            switch (precision) {
              case DAY -> EdtfDate.of(day);
              case MONTH -> EdtfDate.parse(day.toString().substring(0, 7));
              case YEAR -> EdtfDate.parse(day.toString().substring(0, 4));
            });
  }

  /** What a place of a text says that {@link Dates} found. */
  static WrittenDate of(Matcher matcher) {
    Optional<LocalDate> date = existing(() -> day(matcher));
    Optional<LocalTime> time =
        date.isEmpty() || matcher.group("hour") == null
            ? Optional.empty()
            : existing(() -> time(matcher));
    return time.isPresent() && matcher.group("zone") != null
        ? inChina(date.get().atTime(time.get()), matcher.group("zone"))
        : new WrittenDate(date, time);
  }

  private static LocalDate day(Matcher matcher) {
    if (matcher.group("english") != null) {
      return english(matcher);
    }
    int year =
        matcher.group("year") == null
            ? commonYear(Numerals.value(matcher.group("republic")))
            : Numerals.value(matcher.group("year"));
    return LocalDate.of(
        year, Numerals.value(matcher.group("month")), Numerals.value(matcher.group("day")));
  }

  private static LocalDate english(Matcher matcher) {
    Matcher parts = ENGLISH.matcher(matcher.group("english"));
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
  private static WrittenDate inChina(LocalDateTime at, String zone) {
    ZoneOffset offset = zone.equals("z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
    LocalDateTime there =
        at.atOffset(offset).withOffsetSameInstant(ZoneOffset.ofHours(8)).toLocalDateTime();
    return new WrittenDate(Optional.of(there.toLocalDate()), Optional.of(there.toLocalTime()));
  }

  private static <T> Optional<T> existing(Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
