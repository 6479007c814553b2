package org.twinscript.bake.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {

  private final MarkdownRenderer renderer = new MarkdownRenderer();

  private String html(String markdown) {
    return renderer.render(markdown).html().strip();
  }

  @Test
  void numbersParagraphsAndHeadings() {
    assertEquals(
        """
        <p id="p1">一</p>
        <h2 id="s1">二</h2>
        <p id="p2">三</p>""",
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
        <p id="p1">二</p>""",
        html("> 一\n\n二"));
  }

  @Test
  void showsRawHtmlAsText() {
    assertEquals("<p id=\"p1\">一&lt;b onclick=x&gt;二</p>", html("一<b onclick=x>二"));
    assertEquals("<p>&lt;img src=x onerror=y&gt;</p>", html("<img src=x onerror=y>"));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java&#x0A;script:alert(1)",
        "&#1;javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd"
      })
  void dropsADangerousAddress(String address) {
    assertEquals("<p id=\"p1\">看</p>", html("[看](" + address + ")"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a", "mailto:a@example.org", "#p2", "../../about/", "./x"})
  void keepsAHarmlessAddress(String address) {
    assertEquals(
        "<p id=\"p1\"><a href=\"" + address + "\">看</a></p>", html("[看](" + address + ")"));
  }

  @Test
  void summarisesTheFirstParagraphAsPlainText() {
    assertEquals("粗体与链接。", renderer.render("## 题\n\n**粗体**与[链接](./x)。\n\n二").summary());
  }

  @Test
  void cutsASummaryBetweenCharacters() {
    String rare = "𠮷".repeat(100);
    assertEquals("𠮷".repeat(90) + "…", renderer.render(rare).summary());
  }
}
