package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A search engine finds every page, in both scripts, and no page that is not there. */
class SitemapTest {

  private static BakedSite site;
  private static List<org.w3c.dom.Element> rows;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
    rows = Xml.children(Xml.parse(site.text("sitemap.xml")), Xml.SITEMAP, "url");
  }

  @Test
  void holdsEveryPageThatIsToBeFoundOnce() {
    List<String> listed = rows.stream().map(row -> Xml.text(row, Xml.SITEMAP, "loc")).toList();
    TreeSet<String> expected = new TreeSet<>(List.of(site.address().toString()));
    site.indexed().forEach(path -> expected.add(site.address() + path.replace("index.html", "")));
    assertEquals(expected, new TreeSet<>(listed));
    assertEquals(expected.size(), listed.size());
  }

  @Test
  void namesTheSameAlternatesAsThePage() {
    for (org.w3c.dom.Element row : rows) {
      String path = Xml.text(row, Xml.SITEMAP, "loc").substring(site.address().toString().length());
      assertEquals(onThePage(path + "index.html"), inTheMap(row), path);
    }
  }

  private static Map<String, String> onThePage(String path) {
    return site.pages().get(path).select("head link[hreflang]").stream()
        .collect(attributes(link -> link.attr("hreflang"), (Element link) -> link.attr("href")));
  }

  private static Map<String, String> inTheMap(org.w3c.dom.Element row) {
    return Xml.children(row, Xml.XHTML, "link").stream()
        .collect(
            attributes(
                link -> link.getAttribute("hreflang"),
                (org.w3c.dom.Element link) -> link.getAttribute("href")));
  }

  private static <E> Collector<E, ?, Map<String, String>> attributes(
      Function<E, String> key, Function<E, String> value) {
    return Collectors.toMap(key, value, (first, second) -> first + second, TreeMap::new);
  }

  @Test
  void robotsAreToldWhereItLies() {
    assertTrue(
        site.text("robots.txt")
            .lines()
            .toList()
            .contains("Sitemap: " + site.address() + "sitemap.xml"));
  }
}
