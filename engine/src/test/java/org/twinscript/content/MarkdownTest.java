package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.article.Block.Heading;
import org.twinscript.article.Block.Paragraph;

class MarkdownTest {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  @Test
  void putsAnEmptyLineBetweenBlocksAndMarksHeadings() {
    assertEquals(
        "第一段。\n\n## 小标题\n\n第二段。",
        Markdown.of(List.of(new Paragraph("第一段。"), new Heading("小标题"), new Paragraph("第二段。"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "普通的一段话。",
        "{=不是标记=}",
        "# 不是标题",
        "#健康中国#话题",
        "- 不是列表",
        "+1 不是列表",
        "+ 不是列表",
        "* 星号 * 和 *强调*",
        "1. 不是编号",
        "2024. 年份",
        "12) 也不是",
        "> 不是引文",
        "~~~~~~",
        "---",
        "***",
        "___",
        "====",
        "`不是代码`",
        "<script>alert(1)</script>",
        "a<b 且 c>d",
        "AT&T &amp; &lt;",
        "[不是](链接)",
        "![不是](图)",
        "反斜杠 \\ 和 \\*",
        "| 不 | 是 | 表 |",
        "下_划_线",
        "“1+5+X”模式",
        "结尾是反斜杠\\"
      })
  void rendersToExactlyTheTextItWasGiven(String text) {
    var document = PARSER.parse(Markdown.of(List.of(new Paragraph(text))));
    String shown = new TextCollectingVisitor().collectAndGetText(document).strip();
    assertEquals(text, shown);
    String html = RENDERER.render(document);
    assertEquals(1, html.split("<p>", -1).length - 1, html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"小标题", "C#", "一 # 二 ##", "*星*", "<b>"})
  void keepsTheTextOfAHeading(String text) {
    var document = PARSER.parse(Markdown.of(List.of(new Heading(text))));
    assertEquals(text, new TextCollectingVisitor().collectAndGetText(document).strip());
    assertEquals(1, RENDERER.render(document).split("<h2>", -1).length - 1);
  }
}
