package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.script.Conversions;

/** Runs that begin or end in other ways than at a lost question mark. */
class ShiftKindsTest {

  private static final Mirror SWALLOWS = new Mirror(false, true, false);

  /** What makes a page long enough to show its script. */
  private static final String REST = "廣東省衛生健康委員會召開會議,發布醫療機構質量與安全監測報告,總結經驗,討論問題,確定發展規劃。";

  private final Restorer restorer = new Restorer(Conversions.standard());

  @ParameterizedTest
  @CsvSource({
    "这座工厂用溫@熱解煤氣除塵系統, zé, 这座工厂用溫熱解煤氣除塵系統",
    "那是因@為一開始就有準備, yàn, 那是因為一開始就有準備",
    "去年的產量@僅281噸, jī, 去年的產量僅281噸",
  })
  void readsAGlossInsideACharacter(String good, String reading, String restored) {
    int at = good.indexOf('@');
    String text = good.replace("@", "");
    for (Mirror mirror : List.of(SWALLOWS, Mirror.USUAL)) {
      String shown = Redamage.gloss(text, at, reading, mirror);
      assertEquals(simple(restored), simple(restore(shown)), shown);
    }
  }

  @Test
  void readsTwoGlossesInsideCharactersInATitle() {
    String good = "因為一開始就是溫熱解煤氣除塵";
    String twice = Redamage.gloss(good, good.indexOf('熱'), "zé", SWALLOWS);
    String shown = Redamage.gloss(twice, 1, "yàn", SWALLOWS);
    assertEquals("因为一开始就是温热解煤气除尘", simple(restore(shown)));
  }

  @ParameterizedTest
  @CsvSource({
    "規(guī)?；瘧?yīng)用還要推廣, 規(guī)模化應(yīng)用還要推廣",
    "各?。ㄗ灾螀^(qū))人民政府, 各省（自治區(qū)）人民政府",
    "他說:“這很好?！半p一流”建設, 他說:“這很好。“雙一流”建設",
  })
  void readsRunsThatBeginWithAMarkOfAnotherWidth(String shown, String good) {
    String restored = restore(shown);
    assertEquals(narrow(simple(good)), narrow(simple(restored)));
  }

  @Test
  void takesTheEndOfAnotherSentenceForNoPhraseOfThePage() {
    String good = "統籌聯盟各醫院專科優(yōu)勢,建立專業研究組";
    String shown = Redamage.shift(good, good.indexOf('專'), SWALLOWS);
    String page = "病人昨天來到醫院。醫生接到了他。";
    String restored = restorer.restore(List.of(shown, page, REST)).passages().get(0);
    assertEquals(narrow(simple(good)), narrow(simple(restored)), shown);
  }

  @Test
  void leavesWhatItCannotReadAsItIsAndNotesIt() {
    // 專 and 罰 are both missing here, and nothing tells which.
    String shown = Redamage.shift("剩款不得轉入下年度。", 0, Mirror.USUAL);
    Restoration page = restorer.restore(List.of(shown, REST));
    String left = page.passages().get(0);
    Doubt doubt = page.doubts().get(0);
    assertTrue(shown.contains(doubt.text()), doubt.toString());
    assertEquals(
        doubt.text(), left.substring(doubt.offset(), doubt.offset() + doubt.text().length()));
  }

  private String restore(String shown) {
    return restorer.restore(List.of(shown, REST)).passages().get(0);
  }

  /** Whether the page goes back to Simplified is not this test's business. */
  private static String simple(String text) {
    return ZhConverterUtil.toSimple(text);
  }

  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder();
    text.chars().forEach(unit -> narrow.append(FullWidth.toAscii((char) unit)));
    return narrow.toString();
  }
}
