package org.twinscript.bake.ways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    project.article("a1", "2021-03-05", "甲", "regions=长宁区\nthemes=托育服务\nadded=2024-05-01", "头发里面。");
    project.article("a2", "2021-03-06", "乙", "regions=广州市\nadded=2024-05-03", "面条。");
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
    project.edit("content/articles/2021/a2.md", "面条。", "面条和面包都好吃。");
    assertEquals(List.of(), project.bake());
    String after = page("zh-hans/statistics/").selectFirst(".lead").text();
    assertTrue(!before.equals(after), after);
  }

  @Test
  void aPageWithoutALedgerSaysSo() {
    assertEquals(1, page("zh-hans/restored/2022/a3/").select("main .none").size());
  }
}
