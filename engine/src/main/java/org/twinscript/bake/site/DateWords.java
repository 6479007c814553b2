package org.twinscript.bake.site;

import java.util.Locale;
import java.util.Optional;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.edtf.PartialDate;

/**
 * Dates in the words of one edition, as far as they are known: {@code 约1997年}, {@code 2024年5月至6月}.
 */
public final class DateWords {

  private static final int CENTURY = 2;

  private final Words words;

  /** In the words of a table. */
  public DateWords(Words words) {
    this.words = words;
  }

  /** A date, an interval, or that nothing is known. */
  public String of(Optional<EdtfDate> date) {
    return date.map(this::of).orElseGet(() -> words.get("undated"));
  }

  private String of(EdtfDate date) {
    if (date.kind() == EdtfDate.Kind.DATE) {
      return of(date.listed());
    }
    if (date.start().isPresent() && date.end().isPresent()) {
      return words.say("date.interval", of(date.start().get()), end(date));
    }
    String known = date.start().isPresent() ? "date.since" : "date.until";
    return words.say(known + (date.open() ? "" : ".unknown"), of(date.listed()));
  }

  /** An end says no more than where it differs from the beginning. */
  private String end(EdtfDate date) {
    PartialDate start = date.start().orElseThrow();
    PartialDate end = date.end().orElseThrow();
    boolean sameYear = start.isPlain() && end.isPlain() && start.year().equals(end.year());
    boolean sameMonth = sameYear && start.month().equals(end.month());
    if (!sameYear || end.month().isEmpty()) {
      return of(end);
    }
    return sameMonth && start.day().isPresent() && end.day().isPresent()
        ? day(end)
        : month(end) + day(end);
  }

  private String of(PartialDate date) {
    String text = year(date) + month(date) + day(date);
    return switch (date.certainty()) {
      case SURE -> text;
      case UNCERTAIN -> words.say("date.uncertain", text);
      case APPROXIMATE -> words.say("date.about", text);
      case BOTH -> words.say("date.uncertain", words.say("date.about", text));
    };
  }

  /** A year as it stands in addresses: {@code 2024}, {@code 199x}, {@code bc221}. */
  public String year(String segment) {
    if (segment.startsWith("bc")) {
      return words.say("date.before", segment.substring(2));
    }
    return year(EdtfDate.parse(segment.toUpperCase(Locale.ROOT)).listed());
  }

  private String year(PartialDate date) {
    int first = date.firstYear();
    if (date.unspecifiedYearDigits() == CENTURY) {
      return words.say("date.century", first, first + 99);
    }
    if (date.unspecifiedYearDigits() == 1) {
      return words.say("date.decade", first);
    }
    return first > 0 ? words.say("year", first) : words.say("date.before", 1 - first);
  }

  private String month(PartialDate date) {
    return date.season()
        .map(season -> words.get("date.season" + season))
        .or(() -> date.monthNumber().map(month -> words.say("monthOnly", month)))
        .or(() -> date.month().map(unknown -> words.get("date.someMonth")))
        .orElse("");
  }

  private String day(PartialDate date) {
    return date.dayNumber()
        .map(day -> words.say("dayOnly", day))
        .or(() -> date.day().map(unknown -> words.get("date.someDay")))
        .orElse("");
  }
}
