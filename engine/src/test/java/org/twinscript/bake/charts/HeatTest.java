package org.twinscript.bake.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 9, 0",
    "1, 1, 5",
    "1, 10000, 1",
    "25, 100, 3",
    "26, 100, 3",
    "100, 100, 5"
  })
  void shadesInFiveStepsAgainstTheLargest(int count, int most, int level) {
    assertEquals(level, Heat.level(count, most));
  }
}
