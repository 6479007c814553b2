package org.twinscript.bake.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinscript.article.Block;
import org.twinscript.article.Layout;
import org.twinscript.article.Layout.Kind;
import org.twinscript.article.Layout.Span;
import org.twinscript.article.Layout.Style;
import org.twinscript.content.Markdown;

/** What the importer writes of a page's structure bakes, and reads as the page. */
class LaidTextTest {

  private static final int TEXTS = 2000;

  private static final String ADDRESS = "https://example.org/a_(b)?c=d&e=*f*";

  @ParameterizedTest
  @EnumSource(names = {"PARAGRAPH", "ITEM", "QUOTE"})
  void anySignsReadAsTheyWereWhateverStandsOut(Kind kind) {
    Random random = new Random(kind.ordinal());
    for (int i = 0; i < TEXTS; i++) {
      String text = EscapedTextTest.text(random);
      if (!text.isEmpty()) {
        Layout layout = new Layout(kind, 0, random.nextInt(3), spans(text, random));
        assertReads(text, new Block.Laid(text, layout));
      }
    }
  }

  @Test
  void aRowOfAnySignsKeepsItsCells() {
    Random random = new Random(7);
    for (int i = 0; i < TEXTS; i++) {
      List<List<String>> rows = new ArrayList<>();
      List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph("前")));
      for (int row = 0; row < 2; row++) {
        rows.add(List.of(EscapedTextTest.text(random), "中" + EscapedTextTest.text(random)));
        blocks.add(row(rows.get(row)));
      }
      Element body = render(blocks);
      List<List<String>> cells =
          body.select("tr").stream()
              .map(
                  row ->
                      row.select("td, th").stream().map(cell -> cell.wholeText().strip()).toList())
              .toList();
      assertEquals(rows, cells, Markdown.of(blocks));
    }
  }

  @Test
  void codeIsAsItWas() {
    Layout code = new Layout(Kind.CODE, 0, 0, List.of());
    List<Block> lines = List.of(new Block.Laid("a *b* `c`", code), new Block.Laid("```", code));
    assertEquals("a *b* `c`\n```\n", render(lines).select("pre code").first().wholeText());
  }

  @Test
  void listsKeepNumbersAndDepth() {
    List<Block> items =
        List.of(
            item("甲", 0, 3),
            item("乙", 1, 0),
            item("丙", 1, 0),
            item("丁", 0, 4),
            item("戊", 2, 0),
            item("己", 0, 0));
    Element body = render(items);
    assertEquals("3", body.select("ol").first().attr("start"));
    assertEquals(List.of("乙", "丙", "戊"), body.select("ol ul > li").eachText());
    assertEquals(List.of("己"), body.select("body > ul > li").eachText());
  }

  @Test
  void whatStandsOutIsShownSo() {
    String text = "请看说明，先预约再来。代码为a*b。";
    Layout layout =
        Layout.PLAIN.with(
            List.of(
                new Span(Style.LINK, 2, 4, ADDRESS),
                new Span(Style.BOLD, 5, 8, ""),
                new Span(Style.CODE, 14, 17, "")));
    Element body = render(List.of(new Block.Laid(text, layout)));
    assertEquals(text, body.wholeText().strip());
    assertEquals("说明", body.select("a").text());
    assertEquals(ADDRESS.replace("(", "%28").replace(")", "%29"), body.select("a").attr("href"));
    assertEquals("先预约", body.select("strong").text());
    assertEquals("a*b", body.select("code").text());
  }

  private static Block item(String text, int depth, int number) {
    return new Block.Laid(text, new Layout(Kind.ITEM, depth, number, List.of()));
  }

  private static Block row(List<String> cells) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String cell : cells) {
      text.append(text.isEmpty() ? "" : "；");
      spans.add(new Span(Style.CELL, text.length(), text.length() + cell.length(), ""));
      text.append(cell);
    }
    return new Block.Laid(text.toString(), new Layout(Kind.ROW, 0, 0, spans));
  }

  private static List<Span> spans(String text, Random random) {
    List<Span> spans = new ArrayList<>();
    for (Style style : List.of(Style.BOLD, Style.LINK, Style.CODE)) {
      int from = random.nextInt(text.length());
      int to = from + random.nextInt(text.length() - from + 1);
      if (random.nextBoolean()) {
        spans.add(new Span(style, from, to, style == Style.LINK ? ADDRESS : ""));
      }
    }
    spans.sort(Comparator.comparingInt(Span::from).thenComparing(span -> -span.to()));
    return spans;
  }

  private static void assertReads(String text, Block block) {
    List<Block> blocks = List.of(new Block.Paragraph("前"), block, new Block.Paragraph("后"));
    Element body = render(blocks);
    String read =
        body.select("p, li").stream()
            .filter(element -> element.select("p, li").size() == 1)
            .map(Element::wholeText)
            .map(String::strip)
            .collect(Collectors.joining("|"));
    assertEquals("前|" + text + "|后", read, () -> Markdown.of(blocks) + "\n" + body.html());
  }

  private static Element render(List<Block> blocks) {
    String markdown = Markdown.of(blocks);
    RenderedBody body = Bodies.render(markdown);
    assertEquals(List.of(), body.faults(), markdown);
    return Jsoup.parse(body.html()).body();
  }
}
