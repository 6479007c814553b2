package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page tells programs, and what it lets itself load. */
class PageForMachinesTest {

  private static Map<String, String> files;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    files = HostileSite.bake(folder).files();
  }

  private static Document article(String edition, String id) {
    String year = id.equals(HostileSite.UNDATED) ? "undated" : "2024";
    return Jsoup.parse(files.get(edition + "/articles/" + year + "/" + id + "/index.html"));
  }

  private static JsonNode jsonLd(Document page) throws Exception {
    return new JsonMapper().readTree(page.selectFirst("script[type=application/ld+json]").data());
  }

  private static String meta(Document page, String name) {
    return page.select("meta[property=%s], meta[name=%s]".formatted(name, name)).attr("content");
  }

  @Test
  void everyFormatGivesTheTitleBack() {
    HostileSite.TITLES.forEach(
        (id, title) -> {
          Document page = article("zh-hans", id);
          assertEquals(title, meta(page, "og:title"));
          assertEquals(title, meta(page, "DC.title"));
          assertTrue(page.select(".cite pre").first().text().contains(title + "[EB/OL]."));
        });
  }

  @Test
  void jsonLdGivesTheTitleBackAndEndsWhereItShould() throws Exception {
    for (Map.Entry<String, String> title : HostileSite.TITLES.entrySet()) {
      Document page = article("zh-hans", title.getKey());
      assertEquals(title.getValue(), jsonLd(page).get("headline").textValue());
      assertEquals(1, page.select("head script[type=application/ld+json]").size());
    }
  }

  @Test
  void jsonLdJoinsBothEditions() throws Exception {
    JsonNode written = jsonLd(article("zh-hans", "plain"));
    JsonNode converted = jsonLd(article("zh-hant", "plain"));
    assertEquals("zh-Hans", written.get("inLanguage").textValue());
    assertEquals("zh-Hant", written.at("/workTranslation/inLanguage").textValue());
    assertEquals(written.get("@id"), converted.at("/translationOfWork/@id"));
    assertEquals(converted.get("@id"), written.at("/workTranslation/@id"));
    assertFalse(converted.has("workTranslation"));
  }

  @Test
  void jsonLdSaysWhatIsKnownAndNoMore() throws Exception {
    JsonNode own = jsonLd(article("zh-hant", "plain"));
    JsonNode imported = jsonLd(article("zh-hant", HostileSite.UNDATED));
    assertEquals("Article", own.get("@type").textValue());
    assertEquals("2024-03-05", own.get("datePublished").textValue());
    assertEquals("https://example.org/a?b=1&c=2", own.get("isBasedOn").textValue());
    assertEquals("上海市", own.at("/spatialCoverage/0/containedInPlace/name").textValue());
    assertEquals("NewsArticle", imported.get("@type").textValue());
    assertFalse(imported.has("datePublished"));
    assertFalse(imported.has("author"));
  }

  @Test
  void dublinCoreHasNoEmptyElement() {
    Document page = article("zh-hans", HostileSite.UNDATED);
    assertTrue(page.select("meta[name=DC.date]").isEmpty());
    assertTrue(page.select("meta[name^=DC.][content=\"\"]").isEmpty());
    assertEquals("zh-Hans", meta(page, "DC.language"));
  }

  @Test
  void citationsAreWholeWithoutScript() {
    String citation = article("zh-hant", HostileSite.UNDATED).select(".cite pre").first().text();
    assertTrue(citation.startsWith("舊頁[EB/OL]. [日期不詳]. https://example.org/"), citation);
  }

  @Test
  void aPrintedPageEndsWithItsCitation() {
    Document page = article("zh-hans", "plain");
    assertEquals(
        page.select(".cite pre").first().wholeText(), page.selectFirst(".cited").wholeText());
  }

  @Test
  void everyPageSaysWhatItMayLoad() {
    pages()
        .forEach(
            (path, page) -> {
              Element policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]");
              assertTrue(policy.attr("content").startsWith("default-src 'none';"), path);
              assertEquals("same-origin", meta(page, "referrer"), path);
            });
  }

  @Test
  void noScriptOrStyleStandsInAPage() {
    pages()
        .forEach(
            (path, page) -> {
              assertTrue(
                  page.select("script:not([src]):not([type=application/ld+json])").isEmpty(), path);
              assertTrue(page.select("style, [style], [onclick], [onload]").isEmpty(), path);
            });
  }

  private static Map<String, Document> pages() {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .collect(Collectors.toMap(Map.Entry::getKey, file -> Jsoup.parse(file.getValue())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed.xml", "feed.json", "regions/shanghai/feed.xml"})
  void aRegionsPageNamesItsFeedsAndTheArchives(String feed) {
    Document page = Jsoup.parse(files.get("zh-hant/regions/shanghai/index.html"));
    String address = "../../" + feed;
    assertEquals(1, page.select("link[rel=alternate][href=" + address + "]").size());
  }

  @Test
  void pagesWithoutAPictureOfTheirOwnShowTheSites() {
    assertTrue(files.containsKey("share.png"));
    assertEquals("https://example.org/share.png", meta(article("zh-hans", "plain"), "og:image"));
  }
}
