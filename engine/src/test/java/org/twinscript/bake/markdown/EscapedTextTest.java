package org.twinscript.bake.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.article.Block;
import org.twinscript.content.Markdown;

/** What the importer writes reads as the page it was taken from: no sign has a meaning. */
class EscapedTextTest {

  private static final int TEXTS = 3000;

  /** Every sign that has a meaning, and what gives signs one. */
  private static final List<String> PIECES =
      List.of(
          "~",
          "~~",
          "^",
          "=",
          "==",
          "[",
          "]",
          "[^1]",
          "(",
          ")",
          "|",
          ":",
          ": ",
          "#",
          "{",
          "{=",
          "=}",
          "{#a}",
          "}",
          "*",
          "**",
          "_",
          "`",
          "<",
          ">",
          "<b>",
          "<!--",
          "&amp;",
          "&",
          "!",
          "\\",
          "-",
          "- ",
          "+ ",
          "1. ",
          "1) ",
          ".",
          "1",
          "23",
          "H",
          "https://a.org/",
          "http",
          "h",
          "x",
          " ",
          "中",
          "文",
          "。",
          "“",
          "”",
          "（",
          "）",
          "é",
          "[ ] ",
          "[x] ",
          "[a]: b",
          "---",
          "===",
          "://",
          "'",
          "\"",
          "@",
          "　");

  @Test
  void aParagraphOfAnySignsReadsAsItWas() {
    Random random = new Random(14);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      assertReads(text, new Block.Paragraph(text), "p");
    }
  }

  @Test
  void aHeadingOfAnySignsReadsAsItWas() {
    Random random = new Random(41);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      assertReads(text, new Block.Heading(text), "h2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3~5次，10~15分",
        "约~5~个",
        "a~~b~~c",
        "10^9^",
        "[^1]",
        "[^1]: 依据",
        ": 释义",
        "表头|另一",
        "==不是标记==",
        "题 {#a}",
        "- [ ] 洗手",
        "https://example.org/a_b*c~d~"
      })
  void whatLooksLikeMarkupStaysText(String text) {
    assertReads(text, new Block.Paragraph(text), "p");
  }

  static String text(Random random) {
    StringBuilder text = new StringBuilder("中");
    for (int left = 1 + random.nextInt(9); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    // Half of them begin with a sign, and none with the space that an importer has cut off.
    return text.substring(random.nextInt(2)).strip();
  }

  private static void assertReads(String text, Block block, String element) {
    if (text.isEmpty()) {
      return;
    }
    String markdown =
        Markdown.of(List.of(new Block.Paragraph("前"), block, new Block.Paragraph("后")));
    RenderedBody body = Bodies.render(markdown);
    Document page = Jsoup.parse(body.html());
    assertEquals(List.of(), body.faults(), markdown);
    assertEquals(3, page.body().childrenSize(), () -> markdown + "\n" + body.html());
    assertEquals(element, page.body().child(1).tagName(), markdown);
    assertEquals(text, page.body().child(1).wholeText(), markdown);
    assertTrue(
        page.body().child(1).select("*").not("a,span,%s".formatted(element)).isEmpty(), markdown);
  }
}
