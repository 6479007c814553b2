package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a header stands on the page, in both scripts, and in what machines are told. */
class ArchiveFrontMatterTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String WHOLE =
      """
      author=王小明; 李发
      translator=韩梅
      series=口岸见闻
      part=3
      source=某某日报; 某某出版社
      source-url=https://example.org/a; https://example.com/b
      archived=; https://example.net/web/b @ 2024-06-02
      licence=CC BY-SA 4.0
      place=外滩 @ 31.2397,121.4900
      regions=上海市
      added=2026-11-20
      updated=2026-11-27\
      """;

  private static TestProject project;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    project = new TestProject(folder);
    project.article("whole", "2024-05/2024-06", "见闻", WHOLE, "见[关于](/about/)。\n\n## 小节\n\n正文。");
    project.article("month", "2024-05", "五月", "", "正文。");
    project.article("first", "2024-05-01", "一日", "", "正文。");
    project.article("circa", "1997~", "约", "", "正文。");
    project.article("decade", "199X", "年代", "", "正文。");
    assertEquals(List.of(), project.bake());
  }

  private static Document page(String edition, String path) {
    return Jsoup.parse(project.read(edition + "/" + path + "index.html"));
  }

  private static String particulars(String edition) {
    return page(edition, "articles/2024/whole/").select(".particulars").text();
  }

  @Test
  void thePageShowsAllOfItInBothScripts() {
    String hans = particulars("zh-hans");
    for (String shown :
        List.of(
            "2024年5月至6月",
            "作者 王小明、李发",
            "译者 韩梅",
            "口岸见闻",
            "第3篇",
            "某某日报 原文网页",
            "某某出版社 原文网页 网页存档（2024年6月2日）",
            "外滩",
            "北纬31.2397°，东经121.4900°",
            "许可 CC BY-SA 4.0",
            "收录日期 2026年11月20日",
            "更新日期 2026年11月27日")) {
      assertTrue(hans.contains(shown), shown + " in " + hans);
    }
    String hant = particulars("zh-hant");
    for (String shown :
        List.of("李發", "譯者 韓梅", "口岸見聞", "某某日報", "外灘", "網頁存檔（2024年6月2日）", "北緯31.2397°")) {
      assertTrue(hant.contains(shown), shown + " in " + hant);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024/whole, 2024年5月至6月",
    "2024/month, 2024年5月",
    "1997/circa, 约1997年",
    "199x/decade, 1990年代"
  })
  void aDateIsShownAsFarAsItIsKnown(String article, String shown) {
    assertTrue(
        page("zh-hans", "articles/" + article + "/").select(".particulars").text().contains(shown));
  }

  @Test
  void articlesStandWhereTheyBegin() {
    assertEquals(List.of("一日", "五月", "见闻"), titles("years/2024/05/").subList(0, 3));
    assertEquals(List.of("一日", "五月", "见闻", "约", "年代"), titles(""));
    assertEquals(List.of("年代"), titles("years/199x/"));
    assertTrue(page("zh-hans", "years/199x/").select("h1").text().contains("1990年代"));
  }

  private static List<String> titles(String path) {
    return page("zh-hans", path).select(".card h3").eachText();
  }

  @Test
  void machinesAreToldOfItInTheirWords() throws Exception {
    JsonNode work =
        JSON.readTree(
            page("zh-hant", "articles/2024/whole/")
                .selectFirst("script[type=application/ld+json]")
                .data());
    assertEquals("2024-05/2024-06", work.at("/datePublished/@value").textValue());
    assertEquals("李發", work.at("/author/1/name").textValue());
    assertEquals("Person", work.at("/author/0/@type").textValue());
    assertEquals("口岸見聞", work.at("/isPartOf/name").textValue());
    assertEquals("https://example.com/b", work.at("/isBasedOn/1").textValue());
    assertEquals("https://example.net/web/b", work.at("/archivedAt").textValue());
    assertEquals("31.2397", work.at("/contentLocation/geo/latitude").textValue());
    assertEquals("2026-11-27", work.at("/dateModified").textValue());
    assertTrue(work.at("/license").textValue().startsWith("https://creativecommons.org/"));
  }

  @Test
  void feedsGoByTheDayOfTheChangeAndGiveWholeAddresses() {
    Document feed = Jsoup.parse(project.read("zh-hans/feed.xml"), Parser.xmlParser());
    Element entry = feed.selectFirst("entry");
    assertEquals("2026-11-27T00:00:00+08:00", feed.selectFirst("feed > updated").text());
    assertEquals("见闻", entry.selectFirst("title").text());
    assertEquals(List.of("王小明", "李发"), entry.select("author name").eachText());
    Document text = Jsoup.parse(entry.selectFirst("content").text());
    assertFalse(text.select("[href]").isEmpty());
    text.select("[href]")
        .forEach(
            link ->
                assertTrue(link.attr("href").startsWith("https://example.org/"), link::toString));
    assertEquals(5, feed.select("entry").size());
  }

  @Test
  void theSiteMapAndHarvestersGoByItToo() {
    assertTrue(project.read("sitemap.xml").contains("<lastmod>2026-11-27</lastmod>"));
    Document repository = Jsoup.parse(project.read("data/oai.xml"), Parser.xmlParser());
    Element record =
        repository.select("oai|record").stream()
            .filter(each -> each.text().contains(":whole"))
            .findFirst()
            .orElseThrow();
    assertEquals("2026-11-27", record.selectFirst("oai|datestamp").text());
    assertEquals("2024-05/2024-06", record.selectFirst("dc|date").text());
    assertEquals("1990-01-01", repository.selectFirst("oai|earliestDatestamp").text());
  }

  /** Xerces and the schema of sitemaps.org, neither of which is ours. */
  @Test
  void theSiteMapFollowsTheSchemaOfItsProtocol() throws Exception {
    Source[] schemas = {schema("xhtml-link.xsd"), schema("sitemap.xsd")};
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schemas)
        .newValidator()
        .validate(new StreamSource(new StringReader(project.read("sitemap.xml"))));
  }

  @Test
  void theStaticRepositoryFollowsItsSchemaWithAllOfIt() throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(ArchiveFrontMatterTest.class.getResource("/bake/oai/static-repository.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(project.read("data/oai.xml"))));
  }

  private static Source schema(String name) {
    return new StreamSource(
        ArchiveFrontMatterTest.class.getResource("/bake/sitemap/" + name).toExternalForm());
  }

  @Test
  void theDownloadsHaveItsColumns() throws Exception {
    JsonNode whole = JSON.readTree(project.read("data/articles.json")).get(2);
    assertEquals("whole", whole.get("id").textValue());
    assertEquals("2024-05-01", whole.get("date_from").textValue());
    assertEquals("2024-06-30", whole.get("date_to").textValue());
    assertEquals("[\"王小明\",\"李發\"]", whole.get("authors_hant").toString());
    assertEquals("[\"\",\"https://example.net/web/b\"]", whole.get("archived_urls").toString());
    assertEquals("2026-11-20", whole.get("added").textValue());
  }

  @Test
  void thePackageNamesNoTypeThatItsProfileLacks() throws Exception {
    JsonNode resources = JSON.readTree(project.read("data/datapackage.json")).get("resources");
    List<String> known = List.of("string", "date", "time", "array");
    resources.findValuesAsText("type").stream()
        .filter(type -> !type.equals("table"))
        .forEach(type -> assertTrue(known.contains(type), type));
  }

  @Test
  void thePackageNamesATableWithoutAByteOrderMark() throws Exception {
    JsonNode whole = JSON.readTree(project.read("data/datapackage.json"));
    String table = whole.at("/resources/0/path").textValue();
    assertTrue(table.endsWith(".csv"), table);
    assertTrue(project.read("data/" + table).startsWith("id,"), table);
  }

  @Test
  void anArchiveThatKnowsNoDayHasNoFeedsAndLinksToNone(@TempDir Path other) {
    TestProject undated = new TestProject(other);
    undated.write(
        "content/articles/undated/one.md",
        "title=没有日期\ntype=article\nstatus=published\nscript=zh-Hans\nregions=北京市\n~~~~~~\n正文一段。\n");
    assertEquals(List.of(), undated.bake());
    undated
        .files()
        .forEach(
            (path, text) -> {
              assertFalse(path.endsWith("feed.xml") || path.endsWith("feed.json"), path);
              assertFalse(text.contains("feed.xml"), path);
            });
  }

  @Test
  void anUndatedRecordIsInTheFeedsOfAnArchiveThatKnowsADay(@TempDir Path other) {
    TestProject mixed = new TestProject(other);
    mixed.article("dated", "2024-05-01", "一日", "themes=口腔健康", "正文。");
    mixed.write(
        "content/articles/undated/one.md",
        "title=没有日期\ntype=article\nstatus=published\nscript=zh-Hans\nregions=北京市\n~~~~~~\n正文一段。\n");
    assertEquals(List.of(), mixed.bake());
    String feed = mixed.read("zh-hans/regions/beijing/feed.xml");
    assertTrue(feed.contains("<title>没有日期</title>"), feed);
    assertTrue(feed.contains("<updated>2024-05-01T00:00:00+08:00</updated>"), feed);
    assertFalse(feed.contains("<published>"), feed);
  }

  @Test
  void twoArticlesCannotHaveStoodAtOneAddress(@TempDir Path other) {
    TestProject twice = new TestProject(other);
    twice.article("one", "2024-05-01", "一", "aliases=old/", "正文。");
    twice.article("two", "2024-05-01", "二", "aliases=/old/index.html", "正文。");
    List<String> faults = twice.bake();
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(
        faults.get(0).contains("two.md: its alias old/index.html is an address of"), faults.get(0));
  }

  @Test
  void aByteOrderMarkIsPassedOver(@TempDir Path other) throws Exception {
    TestProject marked = new TestProject(other);
    marked.write(
        "content/articles/2024/bom.md",
        "\ufefftitle=字节序标记\n"
            + "date=2024-03-01\n"
            + "type=article\n"
            + "status=published\n"
            + "script=zh-Hans\n"
            + "~~~~~~\n"
            + "正文一段。\n");
    assertEquals(List.of(), marked.bake());
    assertTrue(Files.exists(marked.output().resolve("zh-hant/articles/2024/bom/index.html")));
  }
}
