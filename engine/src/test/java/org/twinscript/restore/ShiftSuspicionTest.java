package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftSuspicionTest {

  @ParameterizedTest
  @CsvSource({
    "做強頂尖??坪颓把丶夹g(shù)提升, ??坪颓把丶夹g(shù)",
    "臨床超級??破放啤?，形成, ??破放啤?",
    "第一程?！睆V州市, ?！睆V",
    "各類全科、??啤\uE5712 搬t療, ??啤\uE5712 搬t",
    "各醫院??苾?yōu)勢, ??苾?yōu)",
    "規(guī)??涨暗。, ??涨暗",
    "加強平ㄔO(shè)。, ㄔO(shè)",
    "零的?屏愕耐黄?。, ?"
  })
  void seesWhereCharactersWereReadOneByteLate(String text, String place) {
    assertEquals(List.of(place), places(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "真的吗？！他问。",
        "“为什么?”因为忙。",
        "怎么会??",
        "T恤、K线、A股、B超和X光",
        "α受体与β-内酰胺",
        "邗(hán)江",
        "Why? Because.",
        "https://example.org/a?b=c",
        "1+5+X模式"
      })
  void seesNothingInSoundText(String text) {
    assertEquals(List.of(), places(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"超級??破放啤?,形成", "做強頂尖??坪颓把丶夹g(shù),提升"})
  void seesTheSamePlaceWhenMarksAreFullWidth(String text) {
    assertEquals(places(text), places(text.replace(',', '，')));
  }

  private static List<String> places(String text) {
    return ShiftSuspicion.in(text).stream().map(MatchResult::group).toList();
  }
}
