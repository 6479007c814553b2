package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.script.Conversions;

/** Pages of nothing but places where a run may begin: what is tried for them is bounded. */
class BoundedReadingTest {

  private static final String GOOD = "这次活动的规模空前，影响很大。";

  private final Restorer restorer = new Restorer(Conversions.standard());
  private final PageEvidence evidence =
      PageEvidence.of(
          List.of(GOOD), new CharacterReadings(ZhConverterUtil::toSimple), PlaceNames.NONE);

  @ParameterizedTest
  @ValueSource(ints = {50, 100, 200, 2_000})
  void aRowOfQuestionMarksIsLeftAndNoted(int length) {
    String row = "广州市召开全市卫生" + "?".repeat(length) + "健康工作会议";
    Restoration restored = restorer.restore(List.of(row, damaged()));
    assertEquals(List.of(row, GOOD), restored.passages());
    assertEquals(List.of(0), restored.doubts().stream().map(Doubt::passage).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "规?\uE571模",
        "?\uE571",
        "规??涨",
        "??????|",
        "??????规",
        "?! 规",
        "?,",
        "?1. ",
        "?yōu)"
      })
  void aPageFullOfStartsIsReadUpToABound(String piece) {
    String page = piece.repeat(500);
    for (int start = page.indexOf('?'); start < 100; start = page.indexOf('?', start + 1)) {
      int tried = Decoding.at(page, start, evidence).tried();
      assertTrue(tried < 50_000, "at " + start + ": " + tried);
    }
    Restoration restored = restorer.restore(List.of(page, GOOD));
    assertEquals(GOOD, restored.passages().get(1));
    assertEquals(GOOD, restorer.restore(List.of(damaged())).passages().get(0), "the next page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"规?\uE571模", "规??涨", "??????规"})
  void whatIsBehindTheBoundIsNoted(String piece) {
    String page = piece.repeat(500);
    Restoration restored = restorer.restore(List.of(page));
    Doubt last = restored.doubts().get(restored.doubts().size() - 1);
    assertFalse(last.why().isBlank());
    assertTrue(last.offset() > restored.passages().get(0).length() * 9 / 10, last.toString());
  }

  private static String damaged() {
    return Redamage.shift(GOOD, GOOD.indexOf('模'), Mirror.USUAL);
  }
}
