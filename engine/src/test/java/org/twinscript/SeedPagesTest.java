package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.article.Article;
import org.twinscript.script.Conversions;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Vocabulary;

/** Three real pages, where they are at hand: they lie beside the project, not in it. */
class SeedPagesTest {

  private static final PageImport PAGES =
      new PageImport(
          Vocabulary.load(Path.of("..", "vocabulary")),
          Conversions.withOverrides(Path.of("..", "vocabulary", "conversions.tsv")));

  private static final Pattern GLOSS = Pattern.compile("[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]");

  private static final Pattern HALF_WIDTH_MARK = Pattern.compile("(?<=\\p{IsHan})[,:;!()]");

  private static final List<String> LEFTOVERS =
      List.of(
          "亚洲", "无码", "麻豆", "首页", "打印", "字体", "分享到", "来源", "资料图片", "标签", "相关新闻", "相关附件", "相关推荐",
          "扫一扫", "找错", "----", "全球今日讯", "<ul", "手机版", ",。", "，。", "，，", "，、");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "000 | 广州卫健委党组书记、主任陈斌：“一体两翼”驱动卫生健康高质量发展 | 2026-02-27 | 广州市卫生健康委员会 | 广州市 | 19",
        "001 | 2024年广州卫生健康工作会议召开 组建研究型医院联盟 促进生物医药产业发展 | 2024-03-22 | 南方日报网络版 | 广州市 | 15",
        "004 | 长宁区卫生健康20个重点建设项目发布，牵手医学院校，引入名家构筑智库 | 2023-06-27 | 文汇网 | 长宁区 | 9",
      })
  void comesBackAsAnArticle(
      String page, String title, String date, String source, String region, int paragraphs) {
    Article article = article(page);
    assertEquals(title, article.title());
    assertEquals(date, article.date().orElseThrow().toString());
    assertEquals(Optional.of(source), article.source());
    assertEquals(Script.HANS, article.script());
    List<String> regions = article.subjects().regions().stream().map(Object::toString).toList();
    assertTrue(regions.contains(region), regions.toString());
    assertEquals(
        paragraphs,
        article.markdown().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count(),
        article.markdown());
  }

  @ParameterizedTest
  @CsvSource({"000, 2", "001, 3", "004, 0"})
  void keepsTheSectionHeadings(String page, int headings) {
    assertEquals(
        headings, article(page).markdown().lines().filter(line -> line.startsWith("## ")).count());
  }

  @ParameterizedTest
  @CsvSource({"000", "001", "004"})
  void leavesNoDamageBehind(String page) {
    String text = article(page).markdown();
    assertFalse(GLOSS.matcher(text).find(), text);
    assertFalse(HALF_WIDTH_MARK.matcher(text).find(), text);
    for (String leftover : LEFTOVERS) {
      assertFalse(text.contains(leftover), leftover + " in " + text);
    }
  }

  private static Article article(String page) {
    return PAGES.run(seed(page)).article();
  }

  private static Path seed(String prefix) {
    return Seeds.pages().stream()
        .filter(file -> file.getFileName().toString().startsWith(prefix))
        .findFirst()
        .orElseGet(() -> Assumptions.abort("the seed pages are not beside the project"));
  }
}
