package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;

class PageReaderTest {

  private static final String BODY = "\n\n居民今天可以到社区医院量血压。\n";

  @ParameterizedTest
  @CsvFileSource(resources = "datelines.tsv", delimiter = '\t', numLinesToSkip = 1)
  void readsTheDateline(String line, String date, String time, String source) {
    DamagedArticle article = read("社区医院免费量血压活动\n\n" + line + BODY);
    assertEquals(date, article.date().map(String::valueOf).orElse("-"), line);
    assertEquals(time, article.time().map(String::valueOf).orElse("-"), line);
    assertEquals(source, article.source().orElse("-"), line);
    assertEquals(1, article.blocks().size(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全球今日讯!", "環球微動態丨", "天天快訊！", "每日速讯 | ",
      })
  void cutsAPrefixThatOnlySaysNews(String prefix) {
    assertEquals("社区医院免费量血压活动", read(prefix + "社区医院免费量血压活动" + BODY).title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今日关注：社区医院免费量血压活动",
        "广州快讯！社区医院免费量血压活动",
        "世界卫生日！社区医院免费量血压",
        "今日要闻！",
        "最新消息：社区医院免费量血压活动",
        "好消息！社区医院免费量血压活动",
      })
  void leavesTheTitleAlone(String title) {
    assertEquals(title, read(title + BODY).title());
  }

  @Test
  void refusesAPageWithoutTitle() {
    assertRefused("居民今天可以到社区医院量血压。\n\n明天也可以。", "no title");
  }

  @Test
  void refusesAPageWithoutParagraph() {
    assertRefused("社区医院免费量血压活动\n\n来源：河口晚报", "no paragraph");
  }

  @Test
  void refusesAPageOfSpamOnly() {
    assertRefused("----\n旧书回收,字典批发,钢笔修理,墨水价格,文具大全,书包图片,作业本,铅笔盒\n×\n", "only spam");
  }

  @ParameterizedTest
  @ValueSource(strings = {"居民可以到社区医院量血压，", "居民          ", "<b>居民</b>", "<p>", ",|>", "来源："})
  void readsALineOfAMillionCharacters(String part) {
    String line = part.repeat(1_000_000 / part.length()) + "量血压免费。";
    DamagedArticle article = read("社区医院免费量血压活动\n" + line);
    assertEquals(line, article.blocks().get(0).text());
  }

  private static DamagedArticle read(String text) {
    return PageReader.read(new RawPage(Path.of("page.txt"), "", "UTF-8", false, text));
  }

  private static void assertRefused(String text, String reason) {
    InputException refused = assertThrows(InputException.class, () -> read(text));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }
}
