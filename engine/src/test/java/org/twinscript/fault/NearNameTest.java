package org.twinscript.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

  @ParameterizedTest
  @CsvSource({
    "photo.jpg, photo.jpg, 0",
    "phoot.jpg, photo.jpg, 1",
    "photo.jpeg, photo.jpg, 1",
    "fhoto.jpg, photo.jpg, 1",
    "'', 上海, 2",
    "门诊, 诊门, 1"
  })
  void countsWhatDiffers(String one, String other, int distance) {
    assertEquals(distance, NearName.distance(one, other));
    assertEquals(distance, NearName.distance(other, one));
  }

  @Test
  void isTheNearestAndOfTwoTheFirst() {
    assertEquals(Optional.of("hall.jpg"), NearName.of("hal.jpg", List.of("ball.jpg", "hall.jpg")));
    assertEquals(Optional.of("a1.png"), NearName.of("a0.png", List.of("a2.png", "a1.png")));
  }

  @Test
  void isNothingWhenNoneIsNear() {
    assertEquals(Optional.empty(), NearName.of("hall.jpg", List.of("notes.csv")));
    assertEquals(Optional.empty(), NearName.of("titel", List.of("type"), 1));
    assertEquals(Optional.empty(), NearName.of("来源", List.of("p1")));
  }
}
