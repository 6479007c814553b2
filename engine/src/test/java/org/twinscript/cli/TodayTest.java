package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TodayTest {

  private static final Clock EVENING =
      Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), ZoneOffset.UTC);

  @Test
  void isTheDayInChina() {
    assertEquals(LocalDate.of(2026, 11, 21), Today.of(Optional.empty(), EVENING));
    assertEquals(LocalDate.of(2026, 11, 21), Today.of(Optional.of(" "), EVENING));
  }

  @Test
  void isWhatSourceDateEpochSays() {
    assertEquals(LocalDate.of(2001, 9, 9), Today.of(Optional.of("1000000000"), EVENING));
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThrows(NumberFormatException.class, () -> Today.of(Optional.of("gestern"), EVENING));
  }
}
