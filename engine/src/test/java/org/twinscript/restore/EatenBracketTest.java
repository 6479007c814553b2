package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.script.Conversions;

/** A run may end at a bracket, which is then eaten: 今天(17日) shows as {@code 今?17日)}. */
class EatenBracketTest {

  private static final Mirror SWALLOWS = new Mirror(false, true, false);

  /** What makes a page long enough to show its script. */
  private static final String REST = "廣東省衛生健康委員會召開會議,發布醫療機構質量與安全監測報告,總結經驗,討論問題,確定發展規劃。";

  private final Restorer restorer = new Restorer(Conversions.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "參加培訓的專科醫生今天(17日)回到各自的醫院",
        "省衛生健康委要求各地規模口徑一致(附表另發),按月上報",
        "疫苗的保管辦法(試行)由省疾病預防控制中心印發",
        "醫院門前不再停靠大型車輛(救護車除外),行人可以通過",
        "這所學校開辦的護理班(第三期)下月報名",
      })
  void isNeverAnsweredByAChangeInSilence(String good) {
    for (int at = 0; at < good.indexOf('('); at++) {
      String shown = Redamage.shift(good, at, SWALLOWS);
      Restoration page = restorer.restore(List.of(shown, REST));
      String is = page.passages().get(0);
      if (!plain(is).equals(plain(good))) {
        assertFalse(is.contains("？"), shown + " became " + is);
        assertTrue(page.doubts().stream().anyMatch(doubt -> covers(doubt, is)), shown);
      }
    }
  }

  private static boolean covers(Doubt doubt, String passage) {
    int mark = passage.indexOf('?');
    return doubt.passage() == 0
        && doubt.offset() <= mark
        && mark < doubt.offset() + doubt.text().length();
  }

  @Test
  void comesBackWhereTheRunBeginsAtAMark() {
    String good = "全市各家專科今天(17日)起對外開放";
    String shown = Redamage.shift(good, good.indexOf('專'), SWALLOWS);
    assertTrue(shown.contains("?17日)"), shown);
    String restored = restorer.restore(List.of(shown, REST)).passages().get(0);
    assertEquals(plain(good), plain(restored));
  }

  /** 海空有 is as likely before a bracket, but not before 和水域. */
  @Test
  void isReadByWhatFollowsTheBracket() {
    String good = "在本市管轄的近海空域(以下同)和水域從事作業、科研、旅遊的,應當事先報告。";
    String shown = Redamage.shift(good, good.indexOf('海'), SWALLOWS);
    assertTrue(shown.contains("?以下同)"), shown);
    assertEquals(plain(good), plain(restorer.restore(List.of(shown, REST)).passages().get(0)));
  }

  private static String plain(String text) {
    StringBuilder narrow = new StringBuilder();
    ZhConverterUtil.toSimple(text)
        .chars()
        .forEach(unit -> narrow.append(FullWidth.toAscii((char) unit)));
    return narrow.toString();
  }
}
