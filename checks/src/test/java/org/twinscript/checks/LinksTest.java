package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No visitor meets a link that leads nowhere, or a page that asks another host for anything. */
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
        .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("src"))
        .distinct()
        .filter(link -> !resolves(path, URI.create(link)))
        .map(link -> path + " → " + link);
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

  @Test
  void nothingIsFetchedFromAnotherHost() {
    List<String> fetched =
        site.pages().entrySet().stream()
            .flatMap(
                page ->
                    page
                        .getValue()
                        .select(
                            "script[src], img[src], iframe, link[rel=stylesheet], link[rel=icon]")
                        .stream()
                        .filter(LinksTest::isForeign)
                        .map(element -> page.getKey() + " → " + element))
            .toList();
    assertEquals(List.of(), fetched);
  }

  private static boolean isForeign(Element element) {
    String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
    return address.startsWith("//") || URI.create(address).isAbsolute();
  }
}
