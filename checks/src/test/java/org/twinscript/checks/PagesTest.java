package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every page needs to be read, found and walked through by keyboard. */
class PagesTest {

  private static BakedSite site;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
  }

  @Test
  void everyPageHasItsLandmarksAndOneHeading() {
    site.pages()
        .forEach(
            (path, page) -> {
              assertEquals(1, page.select("h1").size(), path);
              assertEquals(1, page.select("main").size(), path);
            });
    for (String path : site.indexed()) {
      Document page = site.pages().get(path);
      assertEquals("#main", page.body().selectFirst("a[href]").attr("href"), path);
      assertFalse(page.select("header nav[aria-label]").isEmpty(), path);
      assertFalse(page.select("footer").isEmpty(), path);
    }
  }

  @Test
  void everyPageHasATitleAndADescription() {
    for (String path : site.indexed()) {
      Document page = site.pages().get(path);
      assertFalse(page.title().isBlank(), path);
      assertFalse(page.select("meta[name=description]").attr("content").isBlank(), path);
    }
  }

  @Test
  void noIdStandsTwiceOnAPage() {
    site.pages()
        .forEach(
            (path, page) -> {
              Map<String, Integer> counts = new HashMap<>();
              page.select("[id]").eachAttr("id").forEach(id -> counts.merge(id, 1, Integer::sum));
              assertTrue(counts.values().stream().allMatch(count -> count == 1), path);
            });
  }

  @Test
  void noTemplateLeavesItsMarksBehind() {
    site.pages()
        .forEach(
            (path, page) -> {
              assertFalse(page.html().contains("${"), path);
              assertFalse(page.html().contains("<#"), path);
            });
  }

  @Test
  void noHeadingSkipsALevel() {
    site.pages().forEach((path, page) -> assertEquals(List.of(), skipped(page), path));
  }

  private static List<String> skipped(Document page) {
    List<Element> headings = page.select("h1, h2, h3, h4, h5, h6");
    return IntStream.range(1, headings.size())
        .filter(at -> level(headings.get(at)) > level(headings.get(at - 1)) + 1)
        .mapToObj(at -> headings.get(at).outerHtml())
        .toList();
  }

  private static int level(Element heading) {
    return heading.tagName().charAt(1) - '0';
  }

  @Test
  void the404PagesAreNotToBeFound() {
    for (String path : new String[] {"404.html", "zh-hans/404.html", "zh-hant/404.html"}) {
      assertEquals("noindex", site.pages().get(path).select("meta[name=robots]").attr("content"));
    }
  }
}
