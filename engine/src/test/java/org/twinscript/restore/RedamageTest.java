package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RedamageTest {

  static Stream<String[]> cases() {
    // A mirror that had put its commas in before swallowed one: the text cannot show that.
    return FrameShiftTest.cases().filter(fields -> !fields[1].endsWith("黄?。"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("cases")
  void someMirrorShowsTheCase(String origin, String shown, String good) {
    assertTrue(
        Mirror.ALL.stream()
            .anyMatch(mirror -> Redamage.shift(good, shown.indexOf('?'), mirror).equals(shown)));
  }

  @ParameterizedTest
  @CsvSource({
    "專科和前沿技術(shù), ??坪颓把丶夹g(shù)",
    "專科、專病“醫療, ??啤\uE5712 搬t療",
    "規模空前的, 規??涨暗?",
    "。”廣州, ?!睆V州",
    "專科TOP50, ??芓OP50",
    "專科, ???"
  })
  void readsOneByteLate(String good, String shown) {
    assertEquals(shown, Redamage.shift(good, Redamage.starts(good)[0], Mirror.USUAL));
  }

  @Test
  void swallowsTheBracketOfAGloss() {
    assertEquals("??苾?(yōu)勢", Redamage.shift("專科優(yōu)勢", 0, new Mirror(false, false, false)));
    assertEquals("??苾?yōu)勢", Redamage.shift("專科優(yōu)勢", 0, new Mirror(false, true, false)));
    assertEquals("?苾?yōu)勢", Redamage.shift("專科優(yōu)勢", 0, new Mirror(true, true, false)));
  }

  @Test
  void startsWhereTwoCharactersHideAMark() {
    assertArrayEquals(new int[] {1, 6}, Redamage.starts("看專科。他說。”廣州"));
    assertFalse(Redamage.startsAt("專家", 0));
    assertFalse(Redamage.startsAt("專", 0));
  }
}
