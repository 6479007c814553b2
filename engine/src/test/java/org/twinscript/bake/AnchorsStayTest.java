package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.anchor.AnchoredBlock;
import org.twinscript.content.PublishedAnchors;
import org.twinscript.sitecheck.PublicBlocks;
import org.twinscript.sitecheck.SiteCheck;

/** A published article is edited, and links to its paragraphs still lead there. */
class AnchorsStayTest {

  private static final String FILE = "content/articles/2024/shaicha.md";

  private static final String BODY =
      """
      市民凭身份证即可在社区预约，不必先到医院挂号。

      ## 查哪些项目

      妇女每三年可以免费筛查一次宫颈癌。结果在两周之内寄到家里，阳性的由社区医生陪同复查。

      老人每年可以量血压、测血糖，并由护士登记在册。

      ## 到哪里去 {#where}

      各区都设有固定的地点，山区由流动车按月前往。

      不清楚的人可以打电话询问，热线全天有人接听。
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void publishAnArticle() {
    project = new TestProject(folder);
    project.article("shaicha", "2024-05-06", "扩大免费筛查", "", BODY);
    project.article("linked", "2024-05-07", "另一条", "", "见[热线](shaicha.md#p5)。\n");
    project.article("other", "2024-05-08", "無關的一條", "", "与此无关。\n");
    project.bakeAlone(project.output());
    note();
  }

  @Test
  void anArticleThatIsNotEditedKeepsItsBytes() {
    Map<String, String> before = project.files();
    project.bakeAlone(project.output());
    assertEquals(List.of(), changed(before));
    note();
    project.bakeAlone(project.output());
    assertEquals(List.of(), changed(before));
  }

  @Test
  void oldAnchorsLeadToTheSameParagraphsInBothScriptsAfterFiveEdits() {
    project.edit(FILE, "市民凭", "先说一件事：从今年起不再收押金，已经交过的可以退。\n\n市民凭");
    project.edit(FILE, "结果在", "\n\n结果在");
    project.edit(FILE, "老人每年可以量血压、测血糖，并由护士登记在册。\n\n", "");
    project.edit(FILE, "前往。\n\n不清楚", "前往。不清楚");
    project.edit(FILE, "山区由流动车按月前往", "山区由流动车逢单周前往");
    project.bakeAlone(project.output());
    assertLeads(Map.of("p1", "市民凭", "p2", "妇女每三年", "p3", "结果在", "p4", "各区", "p5", "各区"));
    assertLeads(Map.of("s1", "查哪些", "s2", "到哪里去", "where", "到哪里去", "p6", "先说"));
    assertEquals(List.of(), SiteCheck.of(project.output()).findings());
    note();
    project.edit(FILE, "先说一件事", "又补了一段，写的是周末也开门，节日除外。\n\n先说一件事");
    project.bakeAlone(project.output());
    assertLeads(Map.of("p1", "市民凭", "p6", "先说", "p7", "又补了", "p5", "各区", "s2", "到哪里去"));
  }

  @Test
  void theSearchIndexNamesTheAnchorsOfThePage() {
    project.edit(FILE, "市民凭", "先说一件事：从今年起不再收押金，已经交过的可以退。\n\n市民凭");
    project.bakeAlone(project.output());
    String texts =
        project.files().entrySet().stream()
            .filter(
                file -> file.getKey().startsWith("search/") || file.getKey().startsWith("texts/"))
            .map(Map.Entry::getValue)
            .filter(text -> text.contains("先说一件事") || text.contains("p6"))
            .reduce("", String::concat);
    assertTrue(texts.contains("p6"), texts);
  }

  @Test
  void whatIsNoMoreLeadsToTheNearestThoughNoParagraphIsLeft() {
    project.article("shaicha", "2024-05-06", "扩大免费筛查", "", "- 只剩一张单子\n- 两项\n");
    project.bakeAlone(project.output());
    Document page = page("zh-hans");
    for (String id : List.of("p1", "p5", "s1", "s2")) {
      assertEquals("body", page.getElementById(id).parent().className());
    }
    note();
    project.article("shaicha", "2024-05-06", "扩大免费筛查", "", BODY);
    project.bakeAlone(project.output());
    assertEquals("市民凭", page("zh-hans").select(".body > p").first().text().substring(0, 3));
    assertTrue(page("zh-hans").getElementById("p5") != null);
  }

  @Test
  void rowsOfTwoBranchesBothCount() throws Exception {
    String before = project.text("content/anchors.tsv");
    project.edit(FILE, "市民凭", "一边补了这一段，说的是停车的地方在楼后。\n\n市民凭");
    project.bakeAlone(project.output());
    note();
    String ours = project.text("content/anchors.tsv");
    project.write("content/anchors.tsv", before);
    project.edit(FILE, "一边补了这一段，说的是停车的地方在楼后。\n\n", "");
    project.edit(FILE, "不清楚的人", "另一边补了这一段，说的是带上去年的报告。\n\n不清楚的人");
    project.bakeAlone(project.output());
    note();
    project.write("content/anchors.tsv", project.text("content/anchors.tsv") + ours);
    project.edit(FILE, "市民凭", "一边补了这一段，说的是停车的地方在楼后。\n\n市民凭");
    project.bakeAlone(project.output());
    assertLeads(Map.of("p1", "市民凭", "p4", "各区", "p5", "不清楚", "s2", "到哪里去"));
    assertEquals(List.of(), SiteCheck.of(project.output()).findings());
  }

  @Test
  void aRowThatIsNoneIsNamed() throws Exception {
    project.write("content/anchors.tsv", "articles/shaicha\tp1:ä\n");
    IllegalStateException failed =
        assertThrows(IllegalStateException.class, () -> project.bakeAlone(project.output()));
    assertTrue(failed.getCause().getMessage().contains("anchors.tsv:1: is no row"));
  }

  private List<String> changed(Map<String, String> before) {
    Map<String, String> now = project.files();
    assertEquals(before.keySet(), now.keySet());
    return before.keySet().stream()
        .filter(file -> !before.get(file).equals(now.get(file)))
        .toList();
  }

  private void note() {
    PublishedAnchors anchors = PublishedAnchors.read(folder.resolve("content"));
    Map<String, List<AnchoredBlock>> texts = new TreeMap<>();
    PublicBlocks.of(project.output())
        .forEach((address, blocks) -> texts.put(PublishedAnchors.key(address), blocks));
    anchors.put(texts);
    anchors.save();
  }

  private void assertLeads(Map<String, String> beginnings) {
    Document hans = page("zh-hans");
    beginnings.forEach(
        (id, beginning) -> assertTrue(block(hans, id).text().startsWith(beginning), id + hans));
    Document hant = page("zh-hant");
    beginnings.forEach(
        (id, beginning) ->
            assertEquals(
                block(hans, id).elementSiblingIndex(), block(hant, id).elementSiblingIndex()));
  }

  /** What a reader who follows a link to an id comes to. */
  private static Element block(Document page, String id) {
    Element found = page.getElementById(id);
    assertNotNull(found, () -> id + " is not in " + page.select(".body"));
    while (!found.parent().hasClass("body")) {
      found = found.parent();
    }
    return found;
  }

  private Document page(String edition) {
    return Jsoup.parse(project.read(edition + "/articles/2024/shaicha/index.html"));
  }
}
