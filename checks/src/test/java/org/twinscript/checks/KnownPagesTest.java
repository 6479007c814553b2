package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A few facts about the project's own records, each true in both editions. */
class KnownPagesTest {

  private static BakedSite site;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "known-pages.tsv", delimiter = '\t', quoteCharacter = '\'')
  void saysThatInBothScripts(String page, String selector, String simplified, String traditional) {
    assertShows("zh-hans/" + page, selector, simplified);
    assertShows("zh-hant/" + page, selector, traditional);
  }

  private static void assertShows(String page, String selector, String text) {
    List<String> shown = site.pages().get(page + "index.html").select(selector).eachText();
    assertTrue(shown.stream().anyMatch(each -> each.contains(text)), page + " shows " + shown);
  }
}
