package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    List<String> broken =
        site.pages().entrySet().stream()
            .flatMap(page -> broken(page.getKey(), page.getValue()))
            .toList();
    assertEquals(List.of(), broken);
  }

  private static Stream<String> broken(String path, Document page) {
    return page.select("[href], [src]").stream()
        .map(LinksTest::target)
        .distinct()
        .filter(link -> !resolves(path, URI.create(link)))
        .map(link -> path + " → " + link);
  }

  private static String target(Element link) {
    return link.attr(link.hasAttr("href") ? "href" : "src");
  }

  private static boolean resolves(String path, URI link) {
    URI base = site.address().resolve(path);
    URI target = base.resolve(link);
    String inside = site.address().relativize(target).getPath();
    if (!target.toString().startsWith(site.address().toString())) {
      return link.isAbsolute();
    }
    String file = inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside;
    return site.files().contains(file) && hasAnchor(file, link.getFragment());
  }

  private static boolean hasAnchor(String file, String fragment) {
    return fragment == null || site.pages().get(file).getElementById(fragment) != null;
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
        .map(LinksTest::target)
        .filter(link -> link.startsWith("/") || link.startsWith(site.address().toString()))
        .map(link -> path + " → " + link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"404.html", "zh-hans/404.html", "zh-hant/404.html"})
  void linksOfANotFoundPageStartAtTheRoot(String path) {
    String root = site.address().getPath();
    site.pages().get(path).select("[href]:not([href^=#]), [src]").stream()
        .map(LinksTest::target)
        .forEach(link -> assertTrue(link.startsWith(root), link));
  }
}
