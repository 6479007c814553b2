package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.article.Block;
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

  @Test
  void readsALabelWhoseValueIsOnTheNextLine() {
    DamagedArticle article = read("社区医院免费量血压活动\n来源：\n河口晚报\n发布时间：\n2024-03-22 09:17" + BODY);
    assertEquals(Optional.of("河口晚报"), article.source());
    assertEquals("2024-03-22", article.date().orElseThrow().toString());
    assertEquals(1, article.blocks().size());
  }

  @Test
  void leavesTheLineAfterAnEmptyLabelAlone() {
    DamagedArticle article = read("社区医院免费量血压活动\n2024-03-22 来源：\n怎样预约" + BODY);
    assertEquals(Optional.empty(), article.source());
    assertEquals(new Block.Heading("怎样预约"), article.blocks().get(0));
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

  /** Each stands at the end of an article, where a page's furniture does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "扫一扫二维码即可预约。",
        "标签上写有有效期。",
        "相关链接：请见河口市卫生健康委员会网站。",
        "特此通知。",
        "多谢合作",
        "主办单位：河口市卫生健康委员会",
        "联系我们：0000-1234567",
        "时间：2024年3月22日上午9时",
        "地点：东门小学",
        "咨询电话：0000-1234567，0000-7654321",
        "附件：1.申报表.doc",
        "东门医院、西门医院、南关医院、北关医院、第一医院",
        "儿童医院,口腔医院,第一医院,第二医院",
        "河口市卫生健康委员会",
        "（文中人名为化名）",
        "血压>140为偏高",
        "主办：河口市卫生健康委员会 承办：社区医院",
        "资料来源：河口市统计年鉴",
        "【社区医院】【东门小学】",
      })
  void leavesTheLastLineAlone(String line) {
    DamagedArticle article = read("社区医院免费量血压活动" + BODY + line);
    assertEquals(2, article.blocks().size());
    assertEquals(new Block.Paragraph(line), article.blocks().get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "×",
        "----",
        "<ul id=\"x\"></ul>",
        "分享到",
        "【打印】 【字體：",
        "責任編輯：編輯部",
        "（责编：编辑部）",
        "標簽：健康,社區",
        "相關(guān)新聞",
        "掃一掃在手機打開當前頁",
        "政府網(wǎng)站找錯",
        "下一篇：没有了",
        "手機版 | 網站導航",
        "首页 > 新闻 > 社区",
        "版权所有：河口晚报。",
        "【打印本页】【关闭窗口】",
        "※ 提醒您：喝酒不開車，開車不喝酒",
        "旧书回收|字典批发|钢笔修理|墨水|文具|书包|橡皮|铅笔",
      })
  void dropsTheLastLine(String line) {
    DamagedArticle article = read("社区医院免费量血压活动" + BODY + line);
    assertEquals(1, article.blocks().size());
    assertEquals(line, article.dropped().get(0).text());
  }

  @Test
  void takesTheDayOfASignatureWhereThereIsNoOther() {
    DamagedArticle article = read("社区医院免费量血压活动" + BODY + "河口市卫健委\n2024年3月22日");
    assertEquals("2024-03-22", article.date().orElseThrow().toString());
    assertEquals(3, article.blocks().size());
  }

  /** A refrain is the author's; a caption that stands twice is the page's. */
  @Test
  void keepsWhatTheAuthorSaysTwice() {
    DamagedArticle article = read("社区医院之歌" + BODY + "我们守着这座小城\n窗外的雨下了又停。\n我们守着这座小城\n灯还亮着。\n灯还亮着。");
    assertEquals(6, article.blocks().size());
    DamagedArticle captioned = read("社区医院之歌" + BODY + "图为社区医院\n图为社区医院\n窗外的雨下了又停。");
    assertEquals(3, captioned.blocks().size());
  }

  @Test
  void takesTheMonthOfASignatureWhereNoDayIsSaid() {
    DamagedArticle article = read("社区医院免费量血压活动" + BODY + "河口市卫健委\n二〇二四年三月");
    assertEquals("2024-03", article.date().orElseThrow().toString());
    assertEquals(3, article.blocks().size());
  }

  @Test
  void takesNoMonthOfAChronicleForTheDateOfThePage() {
    DamagedArticle article = read("社区医院大事记\n2019年6月" + BODY + "2019年7月\n社区医院的新楼落成。\n");
    assertEquals(Optional.empty(), article.date());
    assertEquals(new Block.Heading("2019年6月"), article.blocks().get(0));
  }

  @Test
  void takesTheNameBesideTheDateForTheSource() {
    DamagedArticle article = read("社区医院免费量血压活动\n河口晚报\n2024-03-22 18:13" + BODY);
    assertEquals(Optional.of("河口晚报"), article.source());
    assertEquals(1, article.blocks().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"各区县卫生健康委员会、各医疗机构：", "经研究，现将量血压活动的有关事项通知如下:"})
  void takesNoLeadInForTheTitle(String line) {
    DamagedArticle article = read("社区医院免费量血压活动\n\n" + line + BODY);
    assertEquals("社区医院免费量血压活动", article.title());
    assertEquals(new Block.Paragraph(line), article.blocks().get(0));
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
