package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The editions are twins: same pages, same anchors, each naming the others. */
class TwinsTest {

  private static final Map<String, String> TAGS =
      Map.of("zh-hans", "zh-Hans", "zh-hant", "zh-Hant", "zh-hant-hk", "zh-Hant-HK");

  private static BakedSite site;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
  }

  @Test
  void allEditionsHoldTheSamePaths() {
    assertFalse(site.edition("zh-hans").isEmpty());
    for (String edition : TAGS.keySet()) {
      assertEquals(site.edition("zh-hans"), site.edition(edition));
    }
  }

  @Test
  void everyPageHasTheSameAnchorsInEachEdition() {
    for (String path : site.edition("zh-hans")) {
      if (path.endsWith(".html")) {
        for (String edition : TAGS.keySet()) {
          assertEquals(ids("zh-hans/" + path), ids(edition + "/" + path), path);
        }
      }
    }
  }

  private static List<String> ids(String path) {
    return site.pages().get(path).select("[id]").eachAttr("id");
  }

  @Test
  void everyPageSaysItsScript() {
    site.indexed()
        .forEach(path -> assertEquals(tag(path), site.pages().get(path).child(0).attr("lang")));
  }

  private static String tag(String path) {
    return TAGS.get(edition(path));
  }

  private static String edition(String path) {
    return path.substring(0, path.indexOf('/'));
  }

  @Test
  void everyPageNamesItselfAndItsTwins() {
    for (String path : site.indexed()) {
      Document page = site.pages().get(path);
      String inside = path.substring(edition(path).length() + 1).replace("index.html", "");
      assertEquals(address(path), page.select("link[rel=canonical]").attr("href"));
      TAGS.forEach(
          (edition, tag) -> assertEquals(address(edition + "/" + inside), alternate(page, tag)));
      assertEquals(
          address(inside.isEmpty() ? "" : "zh-hans/" + inside), alternate(page, "x-default"));
    }
  }

  private static String address(String path) {
    return site.address() + path.replace("index.html", "");
  }

  @Test
  void theRootNamesAllEditionsAndStandsForEveryoneElse() {
    Document root = site.pages().get("index.html");
    TAGS.forEach((edition, tag) -> assertEquals(address(edition + "/"), alternate(root, tag)));
    assertEquals(address(""), alternate(root, "x-default"));
  }

  @Test
  void theAddressOfTheSiteIsAbsolute() {
    assertTrue(site.address().isAbsolute(), site.address().toString());
  }

  private static String alternate(Document page, String language) {
    return page.select("link[rel=alternate][hreflang=" + language + "]").attr("href");
  }

  @Test
  void theTogglesArePlainLinksToTheTwinsTheOtherScriptFirst() {
    for (String path : site.indexed()) {
      String other = tag(path).equals("zh-Hans") ? "zh-Hant" : "zh-Hans";
      Document page = site.pages().get(path);
      List<String> toggles =
          page.select("[data-toggle]").eachAttr("href").stream()
              .map(toggle -> URI.create(address(path)).resolve(toggle).toString())
              .toList();
      assertEquals(alternate(page, other), toggles.get(0), path);
      Set<String> others = new TreeSet<>(TAGS.values());
      others.remove(tag(path));
      assertEquals(
          others.stream().map(each -> alternate(page, each)).collect(Collectors.toSet()),
          Set.copyOf(toggles),
          path);
    }
  }
}
