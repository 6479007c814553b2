package org.twinscript.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EDTF levels 0 and 1; the examples are those of the Library of Congress's specification. */
class EdtfDateTest {

  @ParameterizedTest
  @CsvSource({
    "1985-04-12, 1985-04-12, 1985-04-12, 1985",
    "1985-04, 1985-04-01, 1985-04-30, 1985",
    "1985, 1985-01-01, 1985-12-31, 1985",
    "1964/2008, 1964-01-01, 2008-12-31, 1964",
    "2004-06/2006-08, 2004-06-01, 2006-08-31, 2004",
    "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08, 2004",
    "2004-02-01/2005-02, 2004-02-01, 2005-02-28, 2004",
    "2005/2006-02, 2005-01-01, 2006-02-28, 2005",
    "2001-21, 2001-03-01, 2001-05-31, 2001",
    "2001-24, 2001-12-01, 2002-02-28, 2001",
    "1984?, 1984-01-01, 1984-12-31, 1984",
    "2004-06~, 2004-06-01, 2004-06-30, 2004",
    "2004-06-11%, 2004-06-11, 2004-06-11, 2004",
    "201X, 2010-01-01, 2019-12-31, 201x",
    "20XX, 2000-01-01, 2099-12-31, 20xx",
    "2004-XX, 2004-01-01, 2004-12-31, 2004",
    "1985-04-XX, 1985-04-01, 1985-04-30, 1985",
    "1985-XX-XX, 1985-01-01, 1985-12-31, 1985",
    "-1985, -1985-01-01, -1985-12-31, bc1986",
    "1984~/2004-06, 1984-01-01, 2004-06-30, 1984",
    "1984-06-02?/2004-08-08~, 1984-06-02, 2004-08-08, 1984",
  })
  void knowsTheFirstAndTheLastDayItCanBe(
      String text, LocalDate earliest, LocalDate latest, String year) {
    EdtfDate date = EdtfDate.parse(text);
    assertEquals(text, date.toString());
    assertEquals(Optional.of(earliest), date.earliest());
    assertEquals(Optional.of(latest), date.latest());
    assertEquals(year, date.year());
  }

  @ParameterizedTest
  @CsvSource({
    "1985-04-12/.., 1985-04-12, , 1985",
    "1985-04/, 1985-04-01, , 1985",
    "../1985-04, , 1985-04-30, 1985",
    "/1985, , 1985-12-31, 1985",
  })
  void anEndMayBeOpenOrUnknown(String text, LocalDate earliest, LocalDate latest, String year) {
    EdtfDate date = EdtfDate.parse(text);
    assertEquals(text, date.toString());
    assertEquals(Optional.ofNullable(earliest), date.earliest());
    assertEquals(Optional.ofNullable(latest), date.latest());
    assertEquals(year, date.year());
    assertEquals(text.contains(".."), date.open());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "/",
        "../..",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2023-02-29",
        "2024-20",
        "2024-25",
        "2024-21-05",
        "24-03-22",
        "2024-3-22",
        "2024/03/22",
        "2024-03-22T09:17:58",
        "-0000",
        "2024-XX-05",
        "20XX-05",
        "2XXX",
        "?2024",
        "2024??",
        "2024-06/2024-05",
        "2024/2025/2026",
        "Y170000002",
        "2024年5月",
        "２０２４",
        " 2024",
      })
  void refusesWhatIsNoneOfThem(String text) {
    assertThrows(DateTimeException.class, () -> EdtfDate.parse(text));
  }

  @Test
  void onlyAWholeAndSureDayIsADay() {
    assertEquals(Optional.of(LocalDate.of(2024, 3, 22)), EdtfDate.parse("2024-03-22").day());
    for (String other : List.of("2024-03", "2024-03-22?", "2024-03-XX", "2024-03-22/2024-03-23")) {
      assertEquals(Optional.empty(), EdtfDate.parse(other).day(), other);
    }
  }

  @Test
  void sortsByTheBeginningAndTheVaguerOneFirst() {
    List<String> ordered =
        List.of(
            "-0220", "199X", "1990", "1990-05", "1990-05-01", "1990-05-02", "2024/2025", "2024");
    assertEquals(
        ordered,
        ordered.stream()
            .sorted(Comparator.reverseOrder())
            .map(EdtfDate::parse)
            .sorted()
            .map(EdtfDate::toString)
            .toList());
  }
}
