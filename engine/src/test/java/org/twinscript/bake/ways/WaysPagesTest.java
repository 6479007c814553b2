package org.twinscript.bake.ways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.TestProject;

/** The pages that are neither an article nor a list. */
class WaysPagesTest {

  private TestProject project;

  @BeforeEach
  void bake(@TempDir Path folder) {
    project = new TestProject(folder);
    project.article(
        "a1",
        "2021-03-05",
        "甲",
        "regions=长宁区\nthemes=托育服务\nadded=2024-05-01",
        "头发里面，发展发展。`头发` `头髮`");
    project.article(
        "a2", "2021-03-06", "乙", "regions=广州市\nadded=2024-05-03\nterms=程序:程式", "面条，发展，程序。");
    project.article(
        "a3",
        "2022-03-06",
        "丙",
        "regions=广州市\nadded=2024-05-03\nraw-sha256=%s\nrepairs=gloss:3, mark:2"
            .formatted("0123456789abcdef".repeat(4)),
        "好。");
    assertEquals(List.of(), project.bake());
  }

  private Document page(String path) {
    return Jsoup.parse(project.read(path + "index.html"));
  }

  @Test
  void whatIsNewGoesByTheDayItCame() {
    Document page = page("zh-hant/new/");
    assertEquals(List.of("2024-05-03", "2024-05-01"), page.select("h2 time").eachAttr("datetime"));
    assertEquals(List.of("丙", "乙", "甲"), page.select(".added a").eachText());
  }

  @Test
  void theNumbersAreThoseOfTheArchive() {
    Document page = page("zh-hans/statistics/");
    assertTrue(page.selectFirst(".lead").text().contains("3 条"), page.selectFirst(".lead").text());
    assertEquals(
        List.of("2021年 2", "2022年 1"),
        page.select(".index").first().select("li").eachText().stream().sorted().toList());
    assertEquals(List.of("3", "2"), page.select("table td").eachText());
  }

  @Test
  void theNumbersFollowATextThatAloneHasChanged() {
    String before = page("zh-hans/statistics/").selectFirst(".lead").text();
    project.edit("content/articles/2021/a2.md", "面条，", "面条和面包都好吃，理发，");
    assertEquals(List.of(), project.bake());
    String after = page("zh-hans/statistics/").selectFirst(".lead").text();
    assertTrue(!before.equals(after), after);
  }

  @Test
  void theGlossaryTellsHowACharacterIsWrittenInWhichWords() {
    Element of = page("zh-hant/glossary/").getElementById("发");
    assertEquals(List.of("發 3", "髮 1"), of.select("dt").eachText());
    assertEquals(List.of("发展 → 發展 3", "头发 → 頭髮 1"), of.select("li").eachText());
    assertEquals(
        List.of("../search/?q=%22%E7%99%BC%E5%B1%95%22", "../articles/2021/a1/"),
        of.select("a").eachAttr("href"));
    assertEquals(
        "../search/?q=%22%E5%8F%91%E5%B1%95%22",
        page("zh-hans/glossary/").getElementById("发").selectFirst("a").attr("href"));
  }

  /** 裡 and 裏, of which Hong Kong knows only one. */
  @Test
  void theGlossaryShowsFormsThatAnEditionWritesAlikeAsOne() {
    project.setting("site.editions", "zh-Hans, zh-Hant, zh-Hant-HK");
    project.article("a4", "2022-03-07", "丁", "", "家裏。");
    project.edit("content/articles/2022/a4.md", "script=zh-Hans", "script=zh-Hant");
    assertEquals(List.of(), project.bake());
    assertEquals(List.of("裏 1", "裡 1"), forms("zh-hant"));
    assertEquals(List.of("裏 2"), forms("zh-hant-hk"));
  }

  private List<String> forms(String edition) {
    return page(edition + "/glossary/").getElementById("里").select("dt").eachText();
  }

  @Test
  void theGlossaryKeepsOtherWordsFromOtherForms() {
    Document page = page("zh-hans/glossary/");
    assertEquals(List.of("程序 → 程式 1"), page.getElementById("words").select("li").eachText());
    assertNull(page.getElementById("序"));
  }

  @Test
  void anArticleTellsWhichOfItsWordsAreNotTheAuthors() {
    Element note = page("zh-hant/articles/2021/a2/").select(".script-note").last();
    assertEquals("本頁改用的詞（括號內為原文）：程式（程序）", note.text());
    assertEquals("../../../glossary/#words", note.selectFirst("a").attr("href"));
    assertEquals(1, page("zh-hans/articles/2021/a2/").select(".script-note").size());
    assertEquals(1, page("zh-hant/articles/2021/a1/").select(".script-note").size());
  }

  @Test
  void whatNoEditionConvertsIsNoOtherWord() {
    String page = page("zh-hant/glossary/").text();
    assertTrue(!page.contains("头髮") && !page.contains("→ 头"), page);
    assertEquals(1, page("zh-hant/articles/2021/a1/").select(".script-note").size());
  }

  @Test
  void aWordThatIsNotTheAuthorsTellsSoWhereItStands() {
    Document page = page("zh-hant/articles/2021/a2/");
    Element word = page.selectFirst(".body .word");
    assertEquals("程式", word.text());
    Element note = page.getElementById(word.attr("popovertarget"));
    assertEquals("本頁改用的詞（括號內為原文）：程式（程序）", note.text());
    assertEquals("zh-Hans", note.selectFirst("span").attr("lang"));
    assertEquals(0, page("zh-hans/articles/2021/a2/").select(".word, .said").size());
    assertEquals(0, page("zh-hant/articles/2021/a1/").select(".word, .said").size());
  }

  @Test
  void theGlossaryFollowsATextThatAloneHasChanged() throws IOException {
    project.edit("content/articles/2021/a2.md", "面条，", "面条和面包都好吃，理发，");
    assertEquals(List.of(), project.bake());
    String changed = project.read("zh-hant/glossary/index.html");
    assertTrue(changed.contains("理髮"), changed);
    Files.delete(project.output().resolveSibling("site.memory"));
    assertEquals(List.of(), project.bake());
    assertEquals(changed, project.read("zh-hant/glossary/index.html"));
  }

  @Test
  void aPageWithoutALedgerSaysSo() {
    assertEquals(1, page("zh-hans/restored/2022/a3/").select("main .none").size());
  }
}
