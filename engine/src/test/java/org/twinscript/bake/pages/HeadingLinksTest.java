package org.twinscript.bake.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that a reader can link to. */
class HeadingLinksTest {

  @ParameterizedTest
  @CsvSource({
    "<h2 id=\"s1\">甲</h2>, <h2 id=\"s1\"><a href=\"#s1\">甲</a></h2>",
    "<h2 id=\"s1\"><em>甲</em></h2>, <h2 id=\"s1\"><a href=\"#s1\"><em>甲</em></a></h2>",
    "<h2 id=\"s1\"><a href=\"x\">甲</a></h2>, <h2 id=\"s1\"><a href=\"x\">甲</a></h2>",
    "<h2>甲</h2>, <h2>甲</h2>"
  })
  void linksAHeadingUnlessItHoldsALink(String html, String linked) {
    assertEquals(linked, HeadingLinks.in(html));
  }
}
