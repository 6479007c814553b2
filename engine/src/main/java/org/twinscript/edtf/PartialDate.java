package org.twinscript.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date, as far as it is known. EDTF level 1: “The character 'X' may be used in place of one or
 * more rightmost digits to indicate that the value of that digit is unspecified”: {@code 201X},
 * {@code 20XX}, {@code 2004-XX}, {@code 1985-04-XX}, {@code 1985-XX-XX}. Seasons stand where a
 * month does: “The values 21, 22, 23, 24 may be used to signify 'Spring', 'Summer', 'Autumn',
 * 'Winter', respectively, in place of a month value (01 through 12) for a year-and-month format
 * string.” A year before 1 is written as in ISO 8601: 0 is 1 BC, {@code -0001} 2 BC.
 *
 * @param year four characters behind a sign where it is negative, the last two may be X
 * @param month {@code 01} to {@code 12}, {@code 21} to {@code 24}, or {@code XX}
 * @param day {@code 01} to {@code 31}, or {@code XX}
 */
public record PartialDate(
    String year, Optional<String> month, Optional<String> day, Certainty certainty) {

  private static final String UNSPECIFIED = "XX";
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<year>-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
              + "(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX))?)?(?<mark>[?~%]?)");

  /** Nothing where the text has another shape or is a day that no calendar has. */
  static Optional<PartialDate> parse(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return Optional.empty();
    }
    PartialDate date =
        new PartialDate(
            shape.group("year"),
            Optional.ofNullable(shape.group("month")),
            Optional.ofNullable(shape.group("day")),
            Certainty.of(shape.group("mark")));
    return Optional.of(date).filter(PartialDate::isSound);
  }

  private boolean isSound() {
    boolean wholeYear = year.indexOf('X') < 0;
    boolean dayOfUnknownMonth = isUnspecified(month) && day.isPresent() && !isUnspecified(day);
    if (year.equals("-0000") || month.isPresent() && !wholeYear || dayOfUnknownMonth) {
      return false;
    }
    return season().isPresent() ? day.isEmpty() : isInCalendar();
  }

  private boolean isInCalendar() {
    try {
      return !earliest().isAfter(latest());
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isUnspecified(Optional<String> part) {
    return part.filter(UNSPECIFIED::equals).isPresent();
  }

  private static Optional<Integer> number(Optional<String> part) {
    return part.filter(digits -> !digits.equals(UNSPECIFIED)).map(Integer::valueOf);
  }

  /** The year as a number; nothing when a digit of it is not known. */
  public Optional<Integer> yearNumber() {
    return year.indexOf('X') < 0 ? Optional.of(Integer.valueOf(year)) : Optional.empty();
  }

  /** 1 to 12. */
  public Optional<Integer> monthNumber() {
    return number(month).filter(number -> number < FIRST_SEASON);
  }

  /** 1 to 31. */
  public Optional<Integer> dayNumber() {
    return number(day);
  }

  /** 1 for spring to 4 for winter. */
  public Optional<Integer> season() {
    return number(month)
        .filter(number -> number >= FIRST_SEASON && number <= LAST_SEASON)
        .map(number -> number - FIRST_SEASON + 1);
  }

  /** How many digits at the end of the year are not known. */
  public int unspecifiedYearDigits() {
    return (int) year.chars().filter(c -> c == 'X').count();
  }

  /** The first year it can be in. */
  public int firstYear() {
    return Integer.parseInt(year.replace('X', '0'));
  }

  private int lastYear() {
    return Integer.parseInt(year.replace('X', '9'));
  }

  /** Whether it is just what an ISO 8601 date says: a year, a month or a day, and sure. */
  public boolean isPlain() {
    return certainty == Certainty.SURE && toString().indexOf('X') < 0 && season().isEmpty();
  }

  /** The first day it can be. Winter begins with December of its year, as nobody can tell. */
  public LocalDate earliest() {
    if (season().isPresent()) {
      return LocalDate.of(firstYear(), 3 * season().get(), 1);
    }
    return LocalDate.of(firstYear(), monthNumber().orElse(firstOf(month)), dayNumber().orElse(1));
  }

  /** A month that no calendar has is told from one that is not known. */
  private static int firstOf(Optional<String> month) {
    return month.filter(digits -> !digits.equals(UNSPECIFIED)).map(Integer::valueOf).orElse(1);
  }

  /** The last day it can be. */
  public LocalDate latest() {
    if (season().isPresent()) {
      return earliest().plusMonths(3).minusDays(1);
    }
    int number = monthNumber().orElse(12);
    int last = YearMonth.of(lastYear(), number).lengthOfMonth();
    return LocalDate.of(lastYear(), number, dayNumber().orElse(last));
  }

  /** As it is written. */
  @Override
  public String toString() {
    return year
        + month.map(digits -> "-" + digits).orElse("")
        + day.map(digits -> "-" + digits).orElse("")
        + certainty.mark();
  }
}
