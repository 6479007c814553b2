package org.twinscript.bake.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.twinscript.bake.markdown.Bodies.html;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyRendererTest {

  @Test
  void numbersParagraphsAndHeadings() {
    assertEquals(
        """
        <p id="p1">一</p>
        <h2 id="s1">二</h2>
        <p id="p2">三</p>\
        """,
        html("一\n\n## 二\n\n三"));
  }

  @Test
  void countsAnewForEachDocument() {
    html("一\n\n二");
    assertEquals("<p id=\"p1\">三</p>", html("三"));
  }

  @Test
  void countsNoParagraphInsideAListOrQuotation() {
    assertEquals(
        """
        <blockquote>
        <p>一</p>
        </blockquote>
        <p id="p1">二</p>\
        """,
        html("> 一\n\n二"));
  }

  @Test
  void keepsItsHeadingsBelowThePagesTitle() {
    assertEquals(
        """
        <h2 id="s1">一</h2>
        <h3 id="s2">二</h3>
        <h2 id="s3">三</h2>
        <h6 id="s4">四</h6>\
        """,
        html("# 一\n\n## 二\n\n三\n===\n\n###### 四"));
  }

  @Test
  void givesTheAnchorsThatALinkMayName() {
    assertEquals(
        List.of("p1", "usage", "s1", "p2", "fnref1", "fn1"),
        Bodies.render("一\n\n## 二 {#usage}\n\n三[^1]\n\n[^1]: 四").references().anchors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "一 & 二 → 一 &amp; 二",
        "一&lt;二 → 一&lt;二",
        "一&copy;二 → 一©二",
        "一\\*二 → 一*二",
        "一 < 二 → 一 &lt; 二",
        "一 > 二 → 一 &gt; 二",
        "一\"二\" → 一&quot;二&quot;"
      })
  void resolvesAndEscapesWhatIsSpecial(String markdown, String text) {
    assertEquals("<p id=\"p1\">" + text + "</p>", html(markdown));
  }
}
