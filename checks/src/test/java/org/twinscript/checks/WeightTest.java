package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The archive opens quickly on a slow line: each kind of file keeps within its budget of bytes. */
class WeightTest {

  private static final int STYLE_SHEET = 12_000;
  private static final int SCRIPTS_COMPRESSED = 14_000;
  private static final int SEARCH_COMPRESSED = 12_000;
  private static final int ARTICLE_COMPRESSED = 7_000;

  private static final String SEARCH = "js/search.js";

  private static BakedSite site;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
  }

  /** Counted as it lies on the disk, for hosts that do not compress. */
  @Test
  void noStyleSheetIsTooLarge() {
    assertEquals(
        List.of(), ending(".css").filter(path -> bytes(path).length >= STYLE_SHEET).toList());
  }

  @Test
  void allScriptsTogetherAreSmall() {
    int sum =
        ending(".js")
            .filter(path -> !path.equals(SEARCH))
            .mapToInt(path -> compressed(bytes(path)))
            .sum();
    assertTrue(0 < sum && sum < SCRIPTS_COMPRESSED, () -> sum + " bytes");
  }

  /** Only the page of the search and that of missing addresses load it. */
  @Test
  void theSearchIsSmallAndLoadedWhereItIsUsed() {
    int search = compressed(bytes(SEARCH));
    assertTrue(0 < search && search < SEARCH_COMPRESSED, () -> search + " bytes");
    assertEquals(
        List.of(
            "404.html",
            "zh-hans/404.html",
            "zh-hans/search/index.html",
            "zh-hant-hk/404.html",
            "zh-hant-hk/search/index.html",
            "zh-hant/404.html",
            "zh-hant/search/index.html"),
        site.pages().entrySet().stream()
            .filter(page -> !page.getValue().select("script[src$='/search.js']").isEmpty())
            .map(Map.Entry::getKey)
            .sorted()
            .toList());
  }

  @Test
  void anArticlePageIsLittleMoreThanItsText() {
    List<String> articles =
        ending("index.html").filter(path -> path.contains("/articles/")).toList();
    assertTrue(!articles.isEmpty(), "no article to weigh");
    assertEquals(
        List.of(),
        articles.stream()
            .filter(path -> withoutText(site.pages().get(path)) >= ARTICLE_COMPRESSED)
            .toList());
  }

  private static int withoutText(Document page) {
    Document frame = page.clone();
    frame.select(".body").empty();
    return compressed(frame.outerHtml().getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<String> ending(String suffix) {
    return site.files().stream().filter(path -> path.endsWith(suffix));
  }

  private static byte[] bytes(String path) {
    return site.text(path).getBytes(StandardCharsets.UTF_8);
  }

  private static int compressed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.size();
  }
}
