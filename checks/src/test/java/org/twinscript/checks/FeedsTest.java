package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Both feeds hold what Atom (RFC 4287) asks of a feed and its entries. */
class FeedsTest {

  private static BakedSite site;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
  }

  private static Element feed(String segment) {
    return Xml.parse(site.text(segment + "/feed.xml"));
  }

  private static List<Element> entries(String segment) {
    return Xml.children(feed(segment), Xml.ATOM, "entry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant", "zh-hant-hk"})
  void theFeedSaysWhoseItIsAndWhereItLies(String segment) {
    Element feed = feed(segment);
    String home = site.address() + segment + "/";
    assertEquals("feed", feed.getLocalName());
    assertEquals(home, Xml.text(feed, Xml.ATOM, "id"));
    assertFalse(Xml.text(feed, Xml.ATOM, "title").isBlank());
    assertFalse(Xml.children(feed, Xml.ATOM, "author").isEmpty());
    assertEquals(home + "feed.xml", link(feed, "self"));
    assertEquals(home, link(feed, "alternate"));
  }

  private static String link(Element parent, String relation) {
    return Xml.children(parent, Xml.ATOM, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant", "zh-hant-hk"})
  void everyEntryIsCompleteAndLeadsToItsPage(String segment) {
    assertFalse(entries(segment).isEmpty());
    for (Element entry : entries(segment)) {
      String page = link(entry, "alternate").substring(site.address().toString().length());
      assertEquals(link(entry, "alternate"), Xml.text(entry, Xml.ATOM, "id"));
      assertTrue(page.startsWith(segment + "/"), page);
      assertEquals(
          site.pages().get(page + "index.html").selectFirst("h1").text(),
          Xml.text(entry, Xml.ATOM, "title"));
      assertFalse(Xml.text(entry, Xml.ATOM, "content").isBlank(), page);
      assertDoesNotThrow(() -> updated(entry), page);
    }
  }

  private static OffsetDateTime updated(Element entry) {
    return OffsetDateTime.parse(Xml.text(entry, Xml.ATOM, "updated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant", "zh-hant-hk"})
  void theNewestEntryComesFirstAndDatesTheFeed(String segment) {
    List<OffsetDateTime> dates = entries(segment).stream().map(FeedsTest::updated).toList();
    assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
    assertEquals(dates.get(0), updated(feed(segment)));
  }

  /** A reader of the feed has no page address to resolve a relative link against. */
  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant", "zh-hant-hk"})
  void linksInEntriesAreAbsolute(String segment) {
    for (Element entry : entries(segment)) {
      Jsoup.parseBodyFragment(Xml.text(entry, Xml.ATOM, "content"))
          .select("[href], [src]")
          .forEach(link -> assertTrue(link.attributes().html().contains("://"), link.outerHtml()));
    }
  }

  @Test
  void allFeedsHoldTheSameArticlesUnderDifferentIds() {
    List<String> simplified = ids("zh-hans");
    assertEquals(simplified.size(), new HashSet<>(simplified).size());
    for (String edition : List.of("zh-hant", "zh-hant-hk")) {
      assertEquals(
          simplified,
          ids(edition).stream().map(id -> id.replace("/" + edition + "/", "/zh-hans/")).toList());
    }
  }

  private static List<String> ids(String segment) {
    return entries(segment).stream().map(entry -> Xml.text(entry, Xml.ATOM, "id")).toList();
  }
}
