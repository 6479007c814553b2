package org.twinscript.bench.growth;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What has made a stage slow, or could. */
final class Shapes {

  private Shapes() {}

  private static IntFunction<String> row(String piece) {
    return piece::repeat;
  }

  private static IntFunction<String> numbered(String before, String after) {
    return times ->
        IntStream.range(0, times)
            .mapToObj(number -> before + number + after)
            .collect(Collectors.joining());
  }

  private static IntFunction<String> nested(String open, String close) {
    return times -> open.repeat(times) + "里面的话。" + close.repeat(times);
  }

  /** Rows of backticks, each one longer than the last, so that none finds its partner. */
  private static String backticks(int times) {
    StringBuilder text = new StringBuilder();
    for (int length = 1; text.length() < times; length++) {
      text.append("`".repeat(length)).append("字");
    }
    return text.toString();
  }

  static List<Shape> all() {
    return List.of(
        Shape.text("question-marks", times -> "规划" + "?".repeat(times) + "建设。"),
        Shape.text("shifted-pairs", row("规?\uE5E5模")),
        Shape.text("shifted-runs", row("规?!?,建设的?模式。")),
        Shape.text("numbered-questions", row("?1. ")),
        Shape.text("pipes", row("??????|")),
        Shape.text("question-rows", row("??????规")),
        Shape.text("swallowed-glosses", row("?yōu)")),
        Shape.text("tail-markers", row("相关新闻\n\n这是一个完整的句子，讲的是相关新闻。\n\n")),
        Shape.text("quotes-open", row("“")),
        Shape.text("quotes-close", row("”")),
        Shape.text("quotes-crossed", row("‘“’”")),
        Shape.text("quotes-paired", row("“甲”乙")),
        Shape.text("quotes-nested", nested("“", "”")),
        Shape.text("brackets", row("（")),
        Shape.text("glosses", row("里(lǐ)")),
        Shape.text("glosses-open", row("里(")),
        Shape.text("commas", row("字,")),
        Shape.text("stray-marks", row(",。")),
        Shape.text("one-line", row("医院")),
        Shape.text("sentences", row("医院改善了服务。")),
        Shape.text("lines", row("医院\n")),
        Shape.text("paragraphs", row("医院今天改善了门诊的服务。\n\n")),
        Shape.text("dates", row("2024-03-22 10:00\n")),
        Shape.text("labels", row("来源：南方日报\n")),
        Shape.text("digits", row("7")),
        Shape.text("latin", row("word ")),
        Shape.text("spaces", times -> "字" + " ".repeat(times) + "字"),
        Shape.text("places", row("广州市、")),
        Shape.text("markdown-marks", row("*_`[")),
        Shape.html("divs", nested("<div>", "</div>")),
        Shape.html("divs-open", row("<div>")),
        Shape.html("inline-open", row("<b>")),
        Shape.html("inline-mixed", row("<b><i></b>")),
        Shape.html("tables", nested("<table><tr><td>", "</td></tr></table>")),
        Shape.html("lists", nested("<ul><li>", "</li></ul>")),
        Shape.html("links", row("<a href='/x'>甲</a>")),
        Shape.html("breaks", row("字<br>")),
        Shape.html("paragraphs-html", row("<p>医院今天改善了门诊的服务。</p>")),
        Shape.html("blocks-shallow", row("<div><p>医院今天改善了门诊的服务。</p></div>")),
        Shape.html("entities", row("&#x91CC;")),
        Shape.html("attributes", times -> "<p " + numbered("a", "='1' ").apply(times) + ">字。</p>"),
        Shape.html(
            "json-nested",
            times ->
                "<script type=\"application/ld+json\">" + "[".repeat(times) + "</script><p>字。</p>"),
        Shape.html("metas", row("<meta name='x' content='y'>")),
        Shape.html("tail-markers-html", row("<p>相关新闻</p><p>这是一个完整的句子，讲的是相关新闻。</p>")),
        Shape.markdown("link-brackets", row("[a](")),
        Shape.markdown("brackets-open", row("[")),
        Shape.markdown("brackets-nested", nested("[", "]")),
        Shape.markdown("image-brackets", row("![a](")),
        Shape.markdown("link-definitions", numbered("\n[a", "]: ./x\n")),
        Shape.markdown("backticks", Shapes::backticks),
        Shape.markdown("stars", row("*a")),
        Shape.markdown("stars-mixed", row("*a_ ")),
        Shape.markdown("underscores", row("_a ")),
        Shape.markdown("kept", row("{=")),
        Shape.markdown("kept-long", row("{=字")),
        Shape.markdown("kept-whole", row("{=里=}")),
        Shape.markdown("quotes-deep", times -> "> ".repeat(times) + "字"),
        Shape.markdown("quotes-tight", times -> ">".repeat(times) + "字"),
        Shape.markdown("lists-deep", times -> "- ".repeat(times) + "字"),
        Shape.markdown(
            "lists-stairs",
            times ->
                IntStream.range(0, (int) Math.sqrt(2.0 * times))
                    .mapToObj(depth -> "  ".repeat(depth) + "- 字\n")
                    .collect(Collectors.joining())),
        Shape.markdown("headings", row("# 标题\n\n")),
        Shape.markdown("less-than", row("<")),
        Shape.markdown("tags-open", row("<a ")),
        Shape.markdown("autolinks", row("<http://a")),
        Shape.markdown("entities-open", row("&")),
        Shape.markdown("table-row", times -> "|a".repeat(times) + "\n" + "|-".repeat(times) + "\n"),
        Shape.markdown("table-rows", times -> "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(times)),
        Shape.markdown("table-heads", row("|a|b|\n|-\n")),
        Shape.markdown("body-sentences", row("医院改善了服务。")),
        Shape.markdown("body-paragraphs", row("医院改善了门诊的服务。\n\n")),
        Shape.markdown("body-lines", row("医院改善了门诊的服务\n")),
        Shape.markdown("body-quotes", row("“")),
        Shape.markdown("body-quotes-crossed", row("‘“’”")),
        Shape.markdown("body-quotes-nested", nested("“", "”")),
        Shape.markdown("body-links", row("[字](./x)")),
        Shape.markdown("escapes", row("\\*")));
  }
}
