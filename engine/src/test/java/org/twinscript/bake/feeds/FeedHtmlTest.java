package org.twinscript.bake.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A feed makes nobody's reader ask another host for a picture. */
class FeedHtmlTest {

  @Test
  void aPictureOfAnotherHostIsItsDescription() {
    assertEquals(
        "<p>图一：一&quot;张&gt;图。</p>",
        FeedHtml.of(
            "<p>图一：<img src=\"https://tracker.example/a.png\" alt=\"一&quot;张&gt;图\" />。</p>"));
    assertEquals("<p></p>", FeedHtml.of("<p><img src=\"//tracker.example/a.png\"></p>"));
    assertEquals("图", FeedHtml.of("<img alt=\"图\" srcset=\"HTTP://tracker.example/a.png 2x\">"));
    assertEquals("图", FeedHtml.of("<img alt=\"图\" src=\"data:image/png;base64,AA==\">"));
  }

  @Test
  void onesOwnPictureStays() {
    String own = "<p><img src=\"./a.png\" alt=\"https://tracker.example/a.png\" /></p>";
    assertEquals(own, FeedHtml.of(own));
  }

  @Test
  void aDollarInADescriptionIsADollar() {
    assertEquals("$1\\", FeedHtml.of("<img src=\"http://x.example/a\" alt=\"$1\\\">"));
  }
}
