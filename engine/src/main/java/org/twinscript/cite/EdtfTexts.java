package org.twinscript.cite;

import java.util.Optional;
import java.util.stream.Stream;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.edtf.PartialDate;

/** What formats of citations can say of a date. */
final class EdtfTexts {

  private EdtfTexts() {}

  /** Whether each of its ends is known, sure, and a year, a month or a day. */
  static boolean isCertain(EdtfDate date) {
    return Stream.of(date.start(), date.end())
        .allMatch(end -> end.filter(PartialDate::isPlain).isPresent());
  }

  /** The one year it is in, where that is known. */
  static Optional<Integer> year(EdtfDate date) {
    Optional<Integer> first = date.start().flatMap(PartialDate::yearNumber);
    return first.filter(year -> date.end().flatMap(PartialDate::yearNumber).equals(first));
  }
}
