package org.twinscript.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides between all the dates that a page offers. One that cannot be is none: no article is
 * younger than the calendar on its page or than the page's copy. Mutable, for one page.
 */
final class DateChoice {

  /** That of a site's calendar above the title. */
  private static final int CALENDAR = 5;

  /** By so much a month counts less than a day where both are said alike. */
  private static final int VAGUE = 15;

  private final Collection<Stamp> stamps;
  private final Optional<LocalDate> captured;
  private final List<Ranked> days = new ArrayList<>();

  private record Ranked(int rank, WrittenDate written) {
    LocalDate day() {
      return written.date().orElseThrow();
    }
  }

  /**
   * Without dates.
   *
   * @param stamps the lines that may confirm one, with a day and month but no year
   * @param captured the day on which the page was saved
   */
  DateChoice(Collection<Stamp> stamps, Optional<LocalDate> captured) {
    this.stamps = stamps;
    this.captured = captured;
  }

  /** One more, if there is such a day. */
  void add(int rank, WrittenDate written) {
    if (written.date().isPresent()) {
      days.add(new Ranked(written.isDay() ? rank : rank - VAGUE, written));
    }
  }

  boolean hasAbove(int rank) {
    return days.stream().anyMatch(it -> it.rank() > rank);
  }

  /**
   * The best-ranked date. A day and month without a year near the title decide between what the
   * head offers. Where it is a month, a day within it says more.
   */
  Optional<WrittenDate> best() {
    Optional<LocalDate> calendar =
        days.stream().filter(it -> it.rank() == CALENDAR).map(Ranked::day).findFirst();
    List<Ranked> possible =
        days.stream()
            .filter(it -> calendar.isEmpty() || !it.day().isAfter(calendar.get()))
            .filter(it -> captured.isEmpty() || !it.day().isAfter(captured.get().plusDays(1)))
            .toList();
    Optional<Ranked> best = best(possible);
    return best.filter(it -> !it.written().isDay())
        .flatMap(
            vague ->
                best(
                    possible.stream()
                        .filter(it -> it.written().isDay() && vague.written().holds(it.day()))
                        .toList()))
        .or(() -> best)
        .map(Ranked::written);
  }

  private Optional<Ranked> best(List<Ranked> from) {
    Comparator<Ranked> order = Comparator.comparingInt(this::weight);
    return from.stream().reduce((a, b) -> order.compare(a, b) >= 0 ? a : b);
  }

  private int weight(Ranked day) {
    int monthDay = day.day().getMonthValue() * 100 + day.day().getDayOfMonth();
    boolean confirmed =
        day.written().isDay()
            && stamps.stream()
                .filter(stamp -> stamp.dates().isEmpty())
                .anyMatch(stamp -> stamp.yearless().filter(it -> it == monthDay).isPresent());
    return day.rank() + (confirmed ? 50 : 0);
  }
}
