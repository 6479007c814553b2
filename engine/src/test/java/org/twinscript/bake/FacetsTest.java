package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A facet is a row of a table: its pages, links, choices, columns and feeds follow from it. */
class FacetsTest {

  private static final Pattern VALUE =
      Pattern.compile("(zh-han[st])/([a-z]+)/([a-z0-9-]+)/index.html");

  @TempDir private Path folder;

  private Document page(TestProject project, String path) {
    return Jsoup.parse(project.read(path + "index.html"));
  }

  private static Set<String> values(TestProject project, String facet) {
    return project.files().keySet().stream()
        .map(VALUE::matcher)
        .filter(path -> path.matches() && path.group(2).equals(facet))
        .map(path -> path.group(1) + " " + path.group(3))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> cards(Document page) {
    return page.select(".card h3").eachText();
  }

  @Test
  void oneRowOneTableAndWordsMakeAFacet() {
    TestProject project = new TestProject(folder);
    project.append(
        "vocabulary/facets.tsv",
        "audience\taudiences\tflat\t-\t-\tfeed\tnavigation\tchips\t-\ttable\n");
    project.write("vocabulary/audiences.tsv", "older\t长者\t長者\t-\nyoung\t青少年\t青少年\t-\n");
    project.append("templates/words/zh-hans.properties", words("读者", "按读者浏览全部记录。"));
    project.append("templates/words/zh-hant.properties", words("讀者", "依讀者瀏覽全部記錄。"));
    project.article("one", "2024-03-05", "体检开放", "audiences=长者", "长者可以体检。");
    project.article("two", "2024-03-06", "近视防控", "audiences=青少年, 長者", "少看屏幕。");
    project.article("three", "2023-03-06", "无人问津", "", "正文。");
    assertEquals(List.of(), project.bake());

    assertEquals(
        Set.of("zh-hans older", "zh-hans young", "zh-hant older", "zh-hant young"),
        values(project, "audiences"));
    Document older = page(project, "zh-hant/audiences/older/");
    assertEquals("長者", older.select("h1").text());
    assertEquals(List.of("近視防控", "體檢開放"), cards(older));
    assertEquals("讀者", older.select(".crumbs a").text());
    assertEquals(
        List.of("长者 2", "青少年 1"),
        page(project, "zh-hans/audiences/").select("main .index li").eachText());
    Document home = page(project, "zh-hans/");
    assertTrue(home.select(".masthead nav a").eachText().contains("读者"));
    assertEquals("读者", home.select("select[name=audience]").first().parent().text().split(" ")[0]);
    assertTrue(home.select(".card .terms a").eachText().contains("青少年"));
    assertTrue(project.files().containsKey("zh-hant/audiences/older/feed.xml"));
    assertEquals(
        "读者",
        particular(page(project, "zh-hans/articles/2024/one/"), "长者").selectFirst("dt").text());
    String csv = project.read("data/articles.csv");
    assertTrue(csv.contains("audience_codes,audiences_hans,audiences_hant"), csv);
    assertTrue(project.read("zh-hans/facets.json").contains("\"audience\":[[\"older\",\"长者\"]"));
  }

  private static String words(String name, String description) {
    return """
        audience=%1$s
        audiences=%1$s
        audiences.description=%2$s
        field.audience_codes=%1$s
        field.audiences_hans=%1$s
        field.audiences_hant=%1$s
        """
        .formatted(name, description);
  }

  private static Element particular(Document page, String value) {
    return page.select(".particulars div:has(a:contains(" + value + "))").first();
  }

  @Test
  void sourcesAuthorsAndSeriesAreFacetsByTheirRows() {
    TestProject project = withTheArchivesRows();
    credited(project);
    assertEquals(List.of(), project.bake());
    assertEquals(
        Set.of("zh-hans wei-sheng-bao", "zh-hant wei-sheng-bao"), values(project, "sources"));
    Document source = page(project, "zh-hant/sources/wei-sheng-bao/");
    assertEquals("衛生報", source.select("h1").text());
    assertEquals("卫生报", source.select(".facets").attr("data-source"));
    assertEquals(3, cards(source).size());
    assertEquals(List.of("頭髮（二）"), cards(page(project, "zh-hant/series/tou-fa/")).subList(0, 1));
    Document article = page(project, "zh-hans/articles/2024/one/");
    assertEquals(
        "../../../authors/li-ming/", particular(article, "李明").selectFirst("a").attr("href"));
    assertEquals(
        "../../../sources/wei-sheng-bao/",
        particular(article, "卫生报").selectFirst("a").attr("href"));
  }

  private TestProject withTheArchivesRows() {
    TestProject project = new TestProject(folder);
    Path table = TestProject.repository().resolve("vocabulary/facets.tsv");
    try {
      return project.write("vocabulary/facets.tsv", Files.readString(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void credited(TestProject project) {
    project.article("three", "2023-03-05", "旧闻", "source=卫生报", "正文。");
    project.article(
        "one", "2024-03-05", "头发（一）", "author=李明\nsource=卫生报\nseries=头发\npart=1", "头发里。");
    project.article(
        "two", "2024-03-06", "头发（二）", "author=黎明; 李明\nsource=卫生报\nseries=头发\npart=2", "头发外。");
  }

  /** So an address that was published stays when another of the sound comes. */
  @Test
  void theOlderOfTwoNamesThatAreSpeltAlikeHasTheAddress() {
    TestProject project = withTheArchivesRows();
    credited(project);
    assertEquals(List.of(), project.bake());
    Set<String> authors = values(project, "authors");
    assertEquals(4, authors.size(), authors.toString());
    assertEquals("李明", page(project, "zh-hans/authors/li-ming/").select("h1").text());
  }

  @Test
  void withoutTheirRowsNothingIsLeftOfThem() {
    TestProject project = new TestProject(folder);
    credited(project);
    assertEquals(List.of(), project.bake());
    assertEquals(Set.of(), values(project, "sources"));
    Document article = page(project, "zh-hans/articles/2024/one/");
    assertTrue(article.select(".particulars a:contains(李明)").isEmpty());
    assertTrue(article.select(".particulars").text().contains("李明"));
    assertFalse(project.read("zh-hans/facets.json").contains("\"facets\""));
  }

  @Test
  void aKeyThatIsNoFacetsIsStillAFault() {
    TestProject project = new TestProject(folder);
    project.article("one", "2024-03-05", "体检", "audiences=长者", "体检。");
    List<String> faults = project.bake();
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(
        faults.get(0).contains("\"audiences\" is no key of the front matter"), faults.get(0));
  }
}
