package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No visitor meets a link that leads nowhere, wherever the site is put. */
class LinksTest {

  private static BakedSite site;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
  }

  @Test
  void everyLinkAndAnchorResolves() {
    assertEquals(List.of(), BrokenLinks.in(site));
  }

  /**
   * The site may lie under a path; only the server's 404 page, shown anywhere, starts at the root.
   */
  @Test
  void everyLinkInsideIsRelative() {
    List<String> rooted =
        site.pages().entrySet().stream()
            .filter(page -> !page.getKey().endsWith("404.html"))
            .flatMap(page -> rooted(page.getKey(), page.getValue()))
            .toList();
    assertEquals(List.of(), rooted);
  }

  private static Stream<String> rooted(String path, Document page) {
    return page.select("[href], [src]").not("[rel=canonical], [hreflang][rel=alternate]").stream()
        .map(BrokenLinks::target)
        .filter(link -> link.startsWith("/") || link.startsWith(site.address().toString()))
        .map(link -> path + " → " + link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"404.html", "zh-hans/404.html", "zh-hant/404.html", "zh-hant-hk/404.html"})
  void linksOfANotFoundPageStartAtTheRoot(String path) {
    String root = site.address().getPath();
    site.pages().get(path).select("[href]:not([href^=#]), [src]").stream()
        .map(BrokenLinks::target)
        .forEach(link -> assertTrue(link.startsWith(root), link));
  }
}
