package org.twinscript.bake.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title is broken where a reader would. */
class TitlePhrasesTest {

  private final TitlePhrases phrases = new TitlePhrases();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          广州组建研究型医院联盟，列出十项民生实事 | 广州 组建 研究型医院 联盟， 列出 十项 民生 实事
          廣州組建研究型醫院聯盟，列出十項民生實事 | 廣州 組建 研究型醫院 聯盟， 列出 十項 民生 實事
          医院里的“绿色通道” | 医院里的 “绿色 通道”
          门诊开放“时间” | 门诊开放“时间”
          香港发放长者医疗券 | 香港 发放 长者 医疗券
          十一个城市的新内容 | 十一个 城市的 新内容
          “互联网+医疗”示范 | “互联网+ 医疗” 示范
          目录新增91种药品 | 目录 新增 91种 药品
          全国人民代表大会通过新修订的法律 | 全国 人民 代表大会 通过 新修订的 法律
          全國人民代表大會通過新修訂的法律 | 全國 人民 代表大會 通過 新修訂的 法律
          夏季高温，怎样防中暑？ | 夏季 高温， 怎样防中暑？
          让县里看得好病的办法 | 让县里看得好病的 办法
          X光机走进乡镇卫生院 | X光机 走进 乡镇 卫生院
          布鲁氏菌病与牧区的故事 | 布鲁氏菌病 与牧区的 故事
          关于《条例》的说明（试行） | 关于 《条例》的 说明 （试行）
          """)
  void betweenWordsAndAfterMarks(String title, String expected) {
    assertEquals(expected, String.join(" ", phrases.of(title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "谁来照顾她？",
        "香港長者醫療券：從本地診所走到大灣區",
        "《傳染病防治法》修訂，九月一日起施行！",
        "“一体两翼”——广州的规划",
        "A型流感与 COVID-19 疫苗同打",
        "𠮷野家的卫生",
        "。。。",
        "药",
        ""
      })
  void nothingIsLostAndNoPhraseBeginsWithAClosingMark(String title) {
    List<String> found = phrases.of(title);
    assertEquals(title, String.join("", found));
    assertTrue(
        found.stream()
            .skip(1)
            .noneMatch(phrase -> "，。、：；！？」』）》”’…—".indexOf(phrase.charAt(0)) >= 0),
        found.toString());
    assertTrue(
        found.stream().noneMatch(phrase -> phrase.endsWith("「") || phrase.endsWith("《")),
        found.toString());
  }

  @Test
  void theLastPhraseHasTwoCharacters() {
    List<String> found = phrases.of("他们为什么不肯去打疫苗呢？");
    assertTrue(found.get(found.size() - 1).length() >= 3, found.toString());
  }
}
