package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that uses everything one can write, as a visitor gets it. */
class WritingTest {

  /** How often each element stands in its body. */
  private static final Map<String, Integer> ELEMENTS =
      Map.ofEntries(
          Map.entry("strong", 5),
          Map.entry("em", 1),
          Map.entry("del", 2),
          Map.entry("mark", 1),
          Map.entry("sub", 1),
          Map.entry("sup > a", 3),
          Map.entry("table", 3),
          Map.entry("figure > a > img", 5),
          Map.entry("figcaption", 4),
          Map.entry(".pictures > figure", 2),
          Map.entry("a + .file", 1),
          Map.entry("dl", 1),
          Map.entry("dd", 3),
          Map.entry("blockquote", 2),
          Map.entry("hr", 1),
          Map.entry("pre", 1),
          Map.entry("br", 3),
          Map.entry("[role=img]", 3),
          Map.entry(".notes > ol > li", 2),
          Map.entry("[role=doc-backlink]", 3));

  private static Document article(String edition) {
    return WritingSite.open().pages().get(edition + "/" + WritingSite.ARTICLE + "index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant"})
  void showsEveryConstruct(String edition) {
    TreeMap<String, Integer> found = new TreeMap<>();
    ELEMENTS
        .keySet()
        .forEach(
            element ->
                found.put(element, article(edition).selectFirst(".body").select(element).size()));
    assertEquals(new TreeMap<>(ELEMENTS), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant"})
  void listsItsHeadings(String edition) {
    assertEquals(
        List.of("#hands", "#s2", "#s3", "#s4", "#s5"),
        article(edition).select(".contents a").eachAttr("href"));
  }

  @Test
  void theNuHtmlCheckerHasNothingToSay() throws Exception {
    assertEquals(new TreeMap<>(), HtmlChecker.of(WritingSite.open()));
  }

  @Test
  void everyLinkAndAnchorResolves() {
    assertEquals(List.of(), BrokenLinks.in(WritingSite.open()));
  }
}
