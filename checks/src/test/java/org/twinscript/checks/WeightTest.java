package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The archive opens quickly on a slow line: each kind of file keeps within its budget of bytes. */
class WeightTest {

  private static final int STYLE_SHEET = 12_000;
  private static final int SCRIPTS_COMPRESSED = 14_000;
  private static final int ARTICLE_COMPRESSED = 7_000;

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
    int sum = ending(".js").mapToInt(path -> compressed(bytes(path))).sum();
    assertTrue(0 < sum && sum < SCRIPTS_COMPRESSED, () -> sum + " bytes");
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
