package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two editions are twins: same pages, same anchors, each naming the other. */
class TwinsTest {

  private static BakedSite site;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
  }

  @Test
  void bothEditionsHoldTheSamePaths() {
    assertFalse(site.edition("zh-hans").isEmpty());
    assertEquals(site.edition("zh-hans"), site.edition("zh-hant"));
  }

  @Test
  void everyPageHasTheSameAnchorsInBothScripts() {
    for (String path : site.edition("zh-hans")) {
      if (path.endsWith(".html")) {
        assertEquals(ids("zh-hans/" + path), ids("zh-hant/" + path), path);
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
    return path.startsWith("zh-hans/") ? "zh-Hans" : "zh-Hant";
  }

  @Test
  void everyPageNamesItselfAndItsTwin() {
    for (String path : site.indexed()) {
      Document page = site.pages().get(path);
      String inside = path.substring("zh-hans/".length()).replace("index.html", "");
      assertEquals(address(path), page.select("link[rel=canonical]").attr("href"));
      assertEquals(address("zh-hans/" + inside), alternate(page, "zh-Hans"));
      assertEquals(address("zh-hant/" + inside), alternate(page, "zh-Hant"));
      assertEquals(
          address(inside.isEmpty() ? "" : "zh-hans/" + inside), alternate(page, "x-default"));
    }
  }

  private static String address(String path) {
    return site.address() + path.replace("index.html", "");
  }

  @Test
  void theRootNamesBothEditionsAndStandsForEveryoneElse() {
    Document root = site.pages().get("index.html");
    assertEquals(address("zh-hans/"), alternate(root, "zh-Hans"));
    assertEquals(address("zh-hant/"), alternate(root, "zh-Hant"));
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
  void theToggleIsAPlainLinkToTheTwin() {
    for (String path : site.indexed()) {
      String other = tag(path).equals("zh-Hans") ? "zh-Hant" : "zh-Hans";
      Document page = site.pages().get(path);
      String toggle = page.selectFirst("[data-toggle]").attr("href");
      assertEquals(
          alternate(page, other), URI.create(address(path)).resolve(toggle).toString(), path);
    }
  }
}
