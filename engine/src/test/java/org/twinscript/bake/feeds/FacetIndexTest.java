package org.twinscript.bake.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.TestProject;

/** The JSON that narrows lists in the browser, and the form it serves. */
class FacetIndexTest {

  private static Map<String, String> files;
  private static JsonNode hans;
  private static JsonNode hant;

  @BeforeAll
  static void bake(@TempDir Path folder) throws IOException {
    TestProject project = new TestProject(folder);
    String sourced = "source=长宁区卫生健康委员会\n";
    project.article("a1", "2024-03-05", "头发", sourced + "regions=长宁区\nthemes=托育服务", "甲。");
    project.article("a2", "2023-01-02", "面条", "regions=广州市, 上海市\nthemes=托育服务", "乙。");
    project.article("a4", "2022-01-01", "四", "themes=托育服务", "丁。");
    project.article("a3", "2023-01-01", "“没有”", "", "丙。");
    assertEquals(List.of(), project.bake());
    files = project.files();
    hans = new ObjectMapper().readTree(files.get("zh-hans/facets.json"));
    hant = new ObjectMapper().readTree(files.get("zh-hant/facets.json"));
  }

  @Test
  void holdsEveryArticleThatHasAPage() {
    List<String> paths = new ArrayList<>();
    hans.get("articles").forEach(row -> paths.add("zh-hans/" + row.get(1).asText() + "index.html"));
    assertEquals(4, paths.size());
    assertTrue(files.keySet().containsAll(paths), paths.toString());
  }

  @Test
  void writesARowAsItsColumnsSay() {
    assertEquals(
        "[\"头发\",\"articles/2024/a1/\",\"2024-03-05\",0,[1],[0]]",
        hans.get("articles").get(0).toString());
    assertEquals(
        "[\"「沒有」\",\"articles/2023/a3/\",\"2023-01-01\",-1,[],[]]",
        hant.get("articles").get(2).toString());
  }

  @Test
  void listsRegionsWithTheRegionsAboveThem() {
    assertEquals(
        "[[\"shanghai\",\"上海市\"],[\"shanghai/changning\",\"長寧區\"],"
            + "[\"guangdong\",\"廣東省\"],[\"guangdong/guangzhou\",\"廣州市\"]]",
        hant.get("regions").toString());
  }

  @Test
  void keysASourceByTheSameNameInBothEditions() {
    assertEquals("[[\"长宁区卫生健康委员会\",\"长宁区卫生健康委员会\"]]", hans.get("sources").toString());
    assertEquals("[[\"长宁区卫生健康委员会\",\"長寧區衛生健康委員會\"]]", hant.get("sources").toString());
  }

  @Test
  void offersNoFacetThatTheListIsNarrowedToAlready() {
    Element theme = form("zh-hans/themes/childcare/");
    assertEquals(List.of("region", "year", "source"), theme.select("select").eachAttr("name"));
    assertEquals("childcare", theme.attr("data-theme"));
  }

  @Test
  void offersAllFacetsOnTheFirstPage() {
    Element home = form("zh-hant/");
    assertEquals(
        List.of("region", "theme", "year", "source"), home.select("select").eachAttr("name"));
    assertEquals("./facets.json", home.attr("data-index"));
    assertFalse(home.select("[role=status]").isEmpty());
    assertTrue(home.select("select").stream().allMatch(select -> select.parent().is("label")));
  }

  private static Element form(String path) {
    return Jsoup.parse(files.get(path + "index.html")).selectFirst(".facets");
  }
}
