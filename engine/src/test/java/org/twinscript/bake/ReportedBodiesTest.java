package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies of which something got lost between file and page, in both scripts. */
class ReportedBodiesTest {

  @TempDir private static Path folder;
  private static TestProject project;

  @BeforeAll
  static void bake() throws IOException {
    project = new TestProject(folder);
    for (String report :
        List.of("R10-url-text", "R19-emphasis", "R20-footnote", "R21-table", "R22-softbreak")) {
      project.write(file(report), text(report));
    }
    project.write(file("R24-links"), text("R24-links"));
    project.article("huanhang", "2024-03-02", "换行", "regions=北京市", "正文。");
    assertEquals(List.of(), project.bake());
  }

  private static String file(String report) {
    return "content/articles/2024/" + id(report) + ".md";
  }

  private static String id(String report) {
    return report.toLowerCase(java.util.Locale.ROOT);
  }

  private static String text(String report) throws IOException {
    try (var stream =
        ReportedBodiesTest.class.getResourceAsStream("/bake/reports/" + report + ".md")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Document page(String edition, String report) {
    return Jsoup.parse(project.read(edition + "/articles/2024/" + id(report) + "/index.html"));
  }

  private static Element body(String edition, String report) {
    return page(edition, report).selectFirst(".body");
  }

  @Test
  void r10AnAddressReadsTheSameInBothScripts() {
    for (String edition : List.of("zh-hans", "zh-hant")) {
      Element link = body(edition, "R10-url-text").selectFirst("p a");
      assertEquals("https://example.org/头发/后面", link.text());
      assertEquals("https://example.org/头发/后面", link.attr("href"));
    }
    assertTrue(
        page("zh-hant", "R10-url-text")
            .select("meta[name=description]")
            .attr("content")
            .contains("https://example.org/头发/后面"));
  }

  @Test
  void r19MarksOfEmphasisAreReadBesideChinese() {
    Element body = body("zh-hans", "R19-emphasis");
    assertEquals(
        List.of("“先洗手”", "注意：", "《献血法》", "重点（见附件）", "“甲”", "“乙”", "“勤洗手、常通风”。", "bold"),
        body.select("strong").eachText());
    assertEquals(List.of("每天！"), body.select("em").eachText());
    assertEquals("星号**单独一个不变。", body.select("p").get(7).text());
    assertEquals(2, body.text().chars().filter(sign -> sign == '*').count());
  }

  @Test
  void r20ANoteStandsOnBothPagesAndInBothFeeds() {
    assertTrue(body("zh-hans", "R20-footnote").text().contains("依据接种工作规范。"));
    assertTrue(body("zh-hant", "R20-footnote").text().contains("依據接種工作規範。"));
    assertTrue(project.read("zh-hans/feed.xml").contains("依据接种工作规范。"));
    assertTrue(project.read("zh-hant/feed.json").contains("依據接種工作規範。"));
    assertEquals("#fn1", body("zh-hant", "R20-footnote").selectFirst("#fnref1 a").attr("href"));
    assertEquals("#fnref1", body("zh-hant", "R20-footnote").selectFirst("#fn1 a").attr("href"));
  }

  @Test
  void r21TablesAreReadAsGfmWritesThemAndNoCellIsLost() {
    List<Element> tables = body("zh-hans", "R21-table").select("table");
    assertEquals(3, tables.size());
    tables.get(1).select("tr").forEach(row -> assertEquals(2, row.childrenSize()));
    assertEquals(
        List.of("一", "二 | 三", "一", ""),
        tables.get(1).select("td").stream().map(Element::text).toList());
  }

  @Test
  void r22ALineBreakBetweenHanCharactersIsNoSpace() {
    String hant = "皮膚和頭髮乾燥，要多喝水。";
    Document page = page("zh-hant", "R22-softbreak");
    assertEquals(hant, page.selectFirst(".body p").wholeText());
    assertEquals(hant, page.select("meta[name=description]").attr("content"));
    assertTrue(project.read("zh-hant/feed.xml").contains(hant));
    assertTrue(project.read("zh-hant/feed.json").contains(hant));
  }

  @Test
  void r24LinksStayInTheReadersEdition() {
    for (String edition : List.of("zh-hans", "zh-hant")) {
      assertEquals(
          List.of("../../../articles/2024/huanhang/", "../../../about/", "mailto:a@example.org"),
          body(edition, "R24-links").select("p a").eachAttr("href"));
    }
    assertEquals(List.of(), LinkCheck.broken(project.files()));
    assertFalse(project.read("zh-hans/feed.xml").contains("content:"));
  }
}
