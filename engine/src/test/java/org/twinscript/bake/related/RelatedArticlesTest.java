package org.twinscript.bake.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.TestProject;

/** What an article page adds to its text, and why it names others. */
class RelatedArticlesTest {

  private static Map<String, String> files;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    TestProject project = new TestProject(folder);
    add(project, "one", "regions=天河区\nthemes=托育服务", "普惠托位增加。\n\n## 《实施细则》\n\n参照《托育条例》。");
    add(project, "two", "regions=越秀区\nthemes=托育服务", "普惠托位不足，见《托育条例》与HPV。");
    add(project, "three", "regions=越秀区\nthemes=眼健康", "近视防控。");
    add(project, "four", "regions=长宁区\nthemes=口腔健康", "接种HPV疫苗 2024 次。");
    add(project, "lone", "", "没有共同之处。");
    for (int i = 0; i < 40; i++) {
      add(project, "other-" + i, "regions=台湾\nthemes=急救", "直升机。");
    }
    assertEquals(List.of(), project.bake());
    files = project.files();
  }

  private static void add(TestProject project, String id, String header, String body) {
    project.article(id, "2024-03-05", "记录" + id, header, body);
  }

  private static Document page(String script, String id) {
    return Jsoup.parse(files.get(script + "/articles/2024/" + id + "/index.html"));
  }

  @Test
  void saysWhatTheTwoArticlesShare() {
    assertEquals(
        "记录two 同为广州市、托育服务，都提到《托育条例》、“托位”",
        page("zh-hans", "one").selectFirst(".related li").text());
    assertEquals(
        "記錄two 同為廣州市、托育服務，都提到《托育條例》、「托位」",
        page("zh-hant", "one").selectFirst(".related li").text());
  }

  @Test
  void putsTheClosestFirst() {
    assertEquals(
        List.of("记录one", "记录three", "记录four"),
        page("zh-hans", "two").select(".related a").eachText());
  }

  @Test
  void namesTheNarrowestRegionOnly() {
    assertEquals("同为越秀区", page("zh-hans", "three").selectFirst(".related .why").text());
  }

  @Test
  void namesFourAtMost() {
    assertEquals(4, page("zh-hans", "other-7").select(".related li").size());
  }

  @Test
  void namesNoneWhereNothingIsShared() {
    assertTrue(page("zh-hans", "lone").select(".related").isEmpty());
  }

  @Test
  void linksHeadingsToThemselves() {
    assertEquals("#s1", page("zh-hant", "one").select("#s1 > a").attr("href"));
    assertEquals("《實施細則》", page("zh-hant", "one").getElementById("s1").text());
  }

  @Test
  void countsCharactersAsWritten() {
    assertTrue(page("zh-hans", "four").selectFirst(".particulars").text().contains("约 7 字，需 1 分钟"));
  }
}
