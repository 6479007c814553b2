package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six articles in three provinces, looked at through map, table, timeline and calendar. */
class BrowsePagesTest {

  private static Map<String, String> files;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    TestProject project = new TestProject(folder);
    add(project, "a1", "2021-03-05", "广州市", "托育服务");
    add(project, "a2", "2021-03-09", "深圳市", "托育服务, 眼健康");
    add(project, "a3", "2023-11-20", "广州市, 深圳市", "托育服务");
    add(project, "a4", "2024-01-02", "长宁区", "眼健康");
    add(project, "a5", "2024-01-03", "台湾", "眼健康");
    add(project, "a6", "2024-05-03", "粤港澳大湾区", "口腔健康");
    assertEquals(List.of(), project.bake());
    files = project.files();
  }

  private static void add(
      TestProject project, String id, String date, String regions, String themes) {
    String header = "regions=" + regions + "\nthemes=" + themes;
    project.article(id, date, "记录" + id, header, "正文。");
  }

  private static Document page(String path) {
    return Jsoup.parse(files.get(path + "index.html"));
  }

  private static List<String> titles(String path) {
    return page(path).select(".card h3").eachText();
  }

  @Test
  void everyLinkResolves() {
    assertEquals(List.of(), LinkCheck.broken(files));
  }

  @Test
  void aThemeAndAProvinceMeetOnAPageOfTheirOwn() {
    assertEquals(List.of("记录a3", "记录a2", "记录a1"), titles("zh-hans/themes/childcare/guangdong/"));
    assertEquals("廣東省 · 托育服務", page("zh-hant/themes/childcare/guangdong/").select("h1").text());
  }

  @ParameterizedTest
  @CsvSource({
    "themes/childcare/shanghai, no article is on both",
    "themes/childcare/guangdong/guangzhou, no page is made below the province"
  })
  void noPageIsMadeWhere(String path, String why) {
    assertFalse(files.containsKey("zh-hans/" + path + "/index.html"), why);
  }

  @Test
  void theTableCountsAnArticleOnceInItsProvince() {
    Document themes = page("zh-hans/themes/");
    List<String> heads = themes.select(".heat thead th").eachText();
    assertEquals(List.of("上海市", "广东省", "台湾", "粤港澳大湾区"), heads);
    Element childcare = themes.select(".heat tbody tr").get(0);
    assertEquals(
        List.of("", "3", "", ""), childcare.select("td").stream().map(Element::text).toList());
    assertEquals("heat5", childcare.select("td").get(1).className());
    assertEquals("heat0", childcare.select("td").get(0).className());
    assertEquals("../themes/childcare/guangdong/", childcare.select("td a").attr("href"));
  }

  @Test
  void theMapHasASquareForEachProvinceInEachScript() {
    Document hans = page("zh-hans/");
    Document hant = page("zh-hant/");
    assertEquals(34, hans.select(".map a").size());
    assertEquals(34, hant.select(".map a").size());
    Element guangdong = hant.selectFirst(".map a[href=./regions/guangdong/]");
    assertEquals("粵 3 廣東省", guangdong.attr("aria-label"));
    assertEquals("heat5", guangdong.selectFirst("rect").className());
    assertEquals("heat0", hans.selectFirst(".map a[href=./regions/henan/] rect").className());
  }

  @Test
  void noTwoSquaresOfTheMapOverlap() {
    List<String> places =
        page("zh-hans/").select(".map rect").stream()
            .map(rect -> rect.attr("x") + " " + rect.attr("y"))
            .toList();
    assertEquals(places.size(), places.stream().distinct().count());
  }

  @Test
  void whatTheMapShowsStandsBesideItAsAList() {
    assertEquals(
        List.of("上海市 1", "广东省 3", "台湾 1", "粤港澳大湾区 1"),
        page("zh-hans/").select(".outlook details li").eachText());
  }

  @Test
  void theTimelineKeepsYearsWithoutArticles() {
    Element chart = page("zh-hans/years/").selectFirst(".timeline svg");
    assertEquals("柱状图：2021年至2024年每年的记录数，最多的是2024年（3 条）。", chart.attr("aria-label"));
    assertEquals(List.of("2021年 2", "2023年 1", "2024年 3"), chart.select("rect title").eachText());
    List<String> x = chart.select("rect").eachAttr("x");
    assertEquals(List.of("22", "102", "142"), x);
    assertEquals(List.of("56", "28", "84"), chart.select("rect").eachAttr("height"));
  }

  @Test
  void theTableOfYearsLeadsToAThemeNarrowedToAYear() {
    Element table = page("zh-hans/years/").select(".heat").last();
    Element childcare = table.select("tbody tr").first();
    assertEquals(List.of("2024年", "2023年", "2021年"), table.select("thead th").eachText());
    assertEquals(List.of("托育服务", "1", "2"), childcare.children().eachText());
    assertEquals("../themes/childcare/?year=2023", childcare.select("td a").attr("href"));
  }

  @Test
  void theTimelineOfARegionHasATableThatLinksToItsYears() {
    Document guangdong = page("zh-hans/regions/guangdong/");
    assertEquals(List.of("2021年 2", "2023年 1"), guangdong.select(".timeline tbody tr").eachText());
    assertEquals(
        "../../years/2021/?region=guangdong", guangdong.select(".timeline tbody a").attr("href"));
  }

  @Test
  void aRegionShowsWhatLiesInItAndItsThemes() {
    Document guangdong = page("zh-hant/regions/guangdong/");
    assertEquals(
        List.of("廣州市 2", "深圳市 2", "托育服務 3", "眼健康 1"),
        guangdong.select(".views .index li").eachText());
  }

  @Test
  void aThemeBelowAProvinceLeadsToTheProvinceNarrowed() {
    assertEquals(
        "../../../themes/childcare/guangdong/?region=guangdong/guangzhou",
        page("zh-hans/regions/guangdong/guangzhou/").select(".views .index a").attr("href"));
  }

  @Test
  void theCalendarLinksEveryMonthThatHasArticles() {
    Document years = page("zh-hans/years/");
    assertEquals(
        List.of("../years/2024/01/", "../years/2024/05/", "../years/2023/11/", "../years/2021/03/"),
        years.select(".heat").first().select("td a").eachAttr("href"));
    assertEquals(List.of("记录a5", "记录a4"), titles("zh-hans/years/2024/01/"));
    assertTrue(page("zh-hant/years/2024/").select(".below").text().contains("2024年5月 1"));
  }
}
