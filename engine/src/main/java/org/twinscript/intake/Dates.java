package org.twinscript.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Chinese pages write them: 2024-03-22 09:17:58, 2024/3/22, 2024.3.22, 2024年3月22日,
 * 二〇二四年三月二十二日.
 */
final class Dates {

  static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.])(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?:日|(?![\\d.]))"
              + "(?:[\\st]*(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");

  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?$");

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private Dates() {}

  /**
   * A date as written.
   *
   * @param date nothing if there is no such day: 30 February is not moved to 1 March
   */
  record Written(Optional<LocalDate> date, Optional<LocalTime> time) {}

  /** The first date in a folded text. */
  static Optional<Written> first(String folded) {
    Matcher matcher = DATE.matcher(NumeralDates.inFigures(folded));
    return matcher.find() ? Optional.of(written(matcher)) : Optional.empty();
  }

  /**
   * A date from a page's head, where {@code 20240322} is in use too. One with an offset is turned
   * into the time in China: 2023-04-12T20:00:00Z is the 13th there.
   */
  static Optional<Written> ofHead(String value) {
    Optional<LocalDateTime> zoned =
        existing(
            () ->
                OffsetDateTime.parse(value.strip()).withOffsetSameInstant(CHINA).toLocalDateTime());
    if (zoned.isPresent()) {
      return zoned.map(
          at -> new Written(Optional.of(at.toLocalDate()), zoned.map(LocalDateTime::toLocalTime)));
    }
    String spread = COMPACT.matcher(value.strip()).replaceFirst("$1-$2-$3");
    return first(Fold.of(spread).text());
  }

  /** The day of a line that is a date and nothing else: the signature of a notice. */
  static Optional<LocalDate> alone(String folded) {
    Matcher matcher = DATE.matcher(NumeralDates.inFigures(folded.strip()));
    return matcher.matches() ? written(matcher).date() : Optional.empty();
  }

  private static Written written(Matcher matcher) {
    Optional<LocalDate> date =
        existing(() -> LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
    if (date.isEmpty() || matcher.group(4) == null) {
      return new Written(date, Optional.empty());
    }
    int seconds = matcher.group(6) == null ? 0 : number(matcher, 6);
    return new Written(
        date, existing(() -> LocalTime.of(number(matcher, 4), number(matcher, 5), seconds)));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static <T> Optional<T> existing(Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
