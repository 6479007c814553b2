package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.script.Conversions;

/** Runs that begin or end in other ways than at a lost question mark. */
class ShiftKindsTest {

  private static final Mirror SWALLOWS = new Mirror(false, true, false);

  private static final Mirror VANISHES = new Mirror(true, true, false);

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

  /** The comma that was lost with the last byte left nothing but a character of no text. */
  @Test
  void writesNoCharacterThatNoTextHas() {
    String good = "孩子们提的问题也多了。”他说,“过去缺的课,现在都补上了。”";
    String shown = Redamage.shift(good, good.indexOf('。'), SWALLOWS);
    Restoration page = restorer.restore(List.of("“孩子们常来听课。”老师笑着说。", shown));
    String is = page.passages().get(1);
    assertTrue(
        narrow(is).equals(good) || page.doubts().stream().anyMatch(d -> d.passage() == 1), is);
    assertEquals(-1, is.indexOf('藔'), is);
  }

  /** All of these were once read as something else. */
  @ParameterizedTest
  @CsvSource({
    "海, '疏浚以后這段河道通海可航,三千噸的船能開到縣城。'",
    "海, '省裡今年起核算各市的排海總量,超過的要交代原因。'",
    "專, '門診分內科和專科方向,病人先在導診台問清楚再掛號。'",
    "海, '三段河道通海可航'",
    "海, '各市排海總量首次公布'",
    "專, '醫院專科方向調整方案印發'",
  })
  void readsRightlyOrNotAtAll(String first, String good) {
    String shown = Redamage.shift(good, good.indexOf(first), Mirror.USUAL);
    Restoration page = restorer.restore(List.of(shown, REST));
    String restored = narrow(simple(page.passages().get(0)));
    boolean noted = page.doubts().stream().anyMatch(doubt -> doubt.passage() == 0);
    boolean right = restored.equals(narrow(simple(good)));
    assertTrue(right || noted && page.passages().get(0).contains("??"), restored);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“這份報告是錯誤的。”",
        "他說:“我們會立即採取措施。”",
        "新院區的床位達到原來的兩倍規模。",
      })
  void neverWidensTwoMarksThatAreTheRestOfAnEnd(String good) {
    String shown = Redamage.shift(good, good.indexOf(good.endsWith("”") ? '。' : '模'), VANISHES);
    assertTrue(shown.endsWith("??"), shown);
    Restoration page = restorer.restore(List.of(shown, REST));
    String is = page.passages().get(0);
    boolean noted = page.doubts().stream().anyMatch(doubt -> doubt.text().endsWith("??"));
    assertTrue(simple(narrow(is)).equals(simple(narrow(good))) || is.endsWith("??") && noted, is);
  }

  @Test
  void leavesTwoMarksBehindAQuestionToTheirWidth() {
    Restoration page = restorer.restore(List.of("難道這樣就算了嗎??", REST));
    assertTrue(page.passages().get(0).endsWith("？？"), page.passages().get(0));
  }

  @Test
  void decidesOverlappingRunsTogether() {
    List<String> good = List.of("撥付專款三百萬元", "市里撥付專款四百萬元");
    List<String> shown =
        good.stream().map(text -> Redamage.shift(text, text.indexOf('專'), Mirror.USUAL)).toList();
    List<String> apart = List.of(restore(shown.get(0)), restore(shown.get(1)));
    Restoration page = restorer.restore(List.of(shown.get(0), shown.get(1), REST));
    Restoration turned = restorer.restore(List.of(REST, shown.get(1), shown.get(0)));
    assertEquals(shown, apart, "read apart, too little tells 專款 from its rivals");
    for (int i = 0; i < good.size(); i++) {
      assertEquals(simple(good.get(i)), simple(page.passages().get(i)));
    }
    assertEquals(page.passages().get(0), turned.passages().get(2));
    assertEquals(page.passages().get(1), turned.passages().get(1));
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
