package org.twinscript.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * When something happened, as far as that is known: a date, or an interval between two. After the
 * <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>, levels 0 and 1,
 * but for years of more than four digits and times of day. An interval's end is a date, open
 * ({@code ..}), or not known (nothing). EDTF level 1: “An open start or end is expressed by '..'. A
 * blank string indicates an unknown start or end.”
 *
 * @param kind of its two ends
 * @param start its date, or the interval's beginning where that is known
 * @param end the same date, or the interval's end where that is known
 * @param open whether the end that is not there is open rather than not known
 */
public record EdtfDate(
    Kind kind, Optional<PartialDate> start, Optional<PartialDate> end, boolean open)
    implements Comparable<EdtfDate> {

  private static final String OPEN = "..";

  /** From the earliest on; of dates that begin together the vaguer one first. */
  private static final Comparator<EdtfDate> ORDER =
      Comparator.comparing(EdtfDate::begins)
          .thenComparing(EdtfDate::lasts, Comparator.reverseOrder())
          .thenComparing(EdtfDate::toString);

  /** Whether it has two ends. */
  public enum Kind {
    DATE,
    INTERVAL
  }

  /** A day that is known. */
  public static EdtfDate of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * Reads a date.
   *
   * @throws DateTimeException when it is none, or an interval that ends before it begins
   */
  public static EdtfDate parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      Optional<PartialDate> date = Optional.of(date(text));
      return new EdtfDate(Kind.DATE, date, date, false);
    }
    return interval(text.substring(0, slash), text.substring(slash + 1));
  }

  private static EdtfDate interval(String from, String to) {
    Optional<PartialDate> start = end(from);
    Optional<PartialDate> end = end(to);
    if (start.isEmpty() && end.isEmpty()) {
      throw new DateTimeException("neither end is known");
    }
    if (start.isPresent() && end.isPresent()) {
      requireOrder(start.get(), end.get());
    }
    boolean open = from.equals(OPEN) || to.equals(OPEN);
    return new EdtfDate(Kind.INTERVAL, start, end, open);
  }

  private static void requireOrder(PartialDate start, PartialDate end) {
    if (start.earliest().isAfter(end.latest())) {
      throw new DateTimeException("it ends before it begins");
    }
  }

  private static Optional<PartialDate> end(String text) {
    return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(date(text));
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow(() -> new DateTimeException("no date: " + text));
  }

  /** The day, when it is one that is known and sure. */
  public Optional<LocalDate> day() {
    return plain().filter(date -> date.dayNumber().isPresent()).map(PartialDate::earliest);
  }

  /** The date, when it is just what ISO 8601 says: a year, a month or a day, and sure. */
  public Optional<PartialDate> plain() {
    return kind == Kind.DATE ? start.filter(PartialDate::isPlain) : Optional.empty();
  }

  /** By which it is listed: its date, the beginning of an interval, or its end alone. */
  public PartialDate listed() {
    return start.or(() -> end).orElseThrow();
  }

  /**
   * The year it is listed under, as it stands in addresses: {@code 2024}, {@code 199x}, {@code
   * bc221}.
   */
  public String year() {
    int first = listed().firstYear();
    return first > 0 ? listed().year().toLowerCase(Locale.ROOT) : "bc" + (1 - first);
  }

  private LocalDate begins() {
    return listed().earliest();
  }

  private LocalDate lasts() {
    return end.or(() -> start).orElseThrow().latest();
  }

  /** The first day it can be; nothing when its beginning is open or not known. */
  public Optional<LocalDate> earliest() {
    return start.map(PartialDate::earliest);
  }

  /** The last day it can be; nothing when its end is open or not known. */
  public Optional<LocalDate> latest() {
    return end.map(PartialDate::latest);
  }

  @Override
  public int compareTo(EdtfDate other) {
    return ORDER.compare(this, other);
  }

  /** As it is written. */
  @Override
  public String toString() {
    String missing = open ? OPEN : "";
    String first = start.map(PartialDate::toString).orElse(missing);
    return kind == Kind.DATE ? first : first + "/" + end.map(PartialDate::toString).orElse(missing);
  }
}
