package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page that compares a damaged page with its article holds all of both. */
class RestoredTest {

  private static final BakedSite SITE = BakedSite.open();

  private static List<String> pages() {
    return SITE.edition("zh-hans").stream()
        .filter(path -> path.startsWith("restored/") && path.endsWith("index.html"))
        .toList();
  }

  @Test
  void everyPassageReadsAsInTheArticle() {
    assertFalse(pages().isEmpty(), "nothing was restored");
    for (String path : pages()) {
      Document compared = SITE.pages().get("zh-hans/" + path);
      String edition =
          compared.selectFirst(".pair").attr("lang").equals("zh-Hans") ? "zh-hans/" : "zh-hant/";
      Document article = SITE.pages().get(edition + path.replaceFirst("^restored/", "articles/"));
      List<Element> blocks = article.select(".body > [id]");
      assertFalse(blocks.isEmpty(), path);
      for (Element block : blocks) {
        Element passage = compared.getElementById(block.id());
        assertEquals(block.wholeText(), passage.selectFirst(".now").wholeText(), path);
      }
      assertEquals(article.selectFirst("h1").text(), compared.select("#title .now").text(), path);
    }
  }

  @Test
  void whatWasChangedIsMarkedAndHasAReason() {
    for (String path : pages()) {
      Document compared = SITE.pages().get("zh-hant/" + path);
      assertFalse(compared.select(".raw del").isEmpty(), path);
      for (Element passage : compared.select(".passage")) {
        boolean changed = !passage.select("del, ins").isEmpty();
        assertEquals(changed, !passage.select("details .why").isEmpty(), passage.text());
      }
      assertTrue(compared.select(".dropped .why").size() > 1, path);
    }
  }
}
