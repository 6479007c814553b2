package org.twinscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.twinscript.article.Article;
import org.twinscript.article.Block;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Script;

/**
 * An article as a mirror shows it: damaged, and between a list of keywords, a path, a dateline, a
 * share bar and related news. The mirror damaged the whole page, then added the keywords.
 */
record MirrorPage(
    String site,
    String path,
    String title,
    List<String> dateline,
    String bar,
    List<Block> blocks,
    List<String> related) {

  private static final String SPAM = "便宜机票|特价酒店|打折门票|低价租车|优惠套餐|限时抢购|免费试用,实惠家电,厂价团购,周末特惠,新款手机";

  /**
   * @param damage what is done to each line
   */
  static MirrorPage of(Article article, UnaryOperator<String> damage) {
    boolean hant = article.script() == Script.HANT;
    return new MirrorPage(
        damage.apply(hant ? "綜合資訊網" : "综合资讯网"),
        damage.apply(hant ? "首頁 > 新聞中心 > 衛生健康" : "首页 > 新闻中心 > 卫生健康"),
        damage.apply(article.title()),
        dateline(article.date().flatMap(EdtfDate::day), article.source(), hant).stream()
            .map(damage)
            .toList(),
        damage.apply(hant ? "【列印】 【字體：大 中 小】 分享到" : "【打印】 【字体：大 中 小】 分享到"),
        Records.blocks(article).stream()
            .map(block -> block.withText(damage.apply(block.text())))
            .toList(),
        related(hant).stream().map(damage).toList());
  }

  private static List<String> dateline(
      Optional<LocalDate> date, Optional<String> source, boolean hant) {
    List<String> fields = new ArrayList<>();
    date.ifPresent(day -> fields.add((hant ? "時間 : " : "时间 : ") + day));
    source.ifPresent(name -> fields.add((hant ? "來源 : " : "来源 : ") + name));
    return fields.isEmpty() ? List.of() : List.of(String.join(" ", fields));
  }

  private static List<String> related(boolean hant) {
    return hant
        ? List.of("相關新聞", "社區醫院延長門診時間", "圖書館週末照常開放")
        : List.of("相关新闻", "社区医院延长门诊时间", "图书馆周末照常开放");
  }

  /** As a visitor would save the page as text. */
  String txt() {
    List<String> lines = new ArrayList<>(List.of("----", SPAM, path, title));
    lines.addAll(dateline);
    lines.add(bar);
    blocks.forEach(block -> lines.add("  " + block.text()));
    lines.addAll(related);
    lines.addAll(List.of("×", SPAM));
    return String.join("\n\n", lines) + "\n";
  }

  /** As the mirror sends it. The charset it declares is the one it should be written in. */
  String html(String charset) {
    return """
        <!DOCTYPE html>
        <html><head><meta charset="%s"><title>%s_%s</title></head>
        <body>
        <div class="links">%s</div>
        <div class="path">%s</div>
        <h1>%s</h1>
        %s
        <div class="bar">%s</div>
        <div class="TRS_Editor">
        %s
        </div>
        <div class="related"><h3>%s</h3><ul>%s</ul></div>
        </body></html></html>
        """
        .formatted(
            charset,
            escape(title),
            site,
            SPAM,
            escape(path),
            escape(title),
            dateline.stream()
                .map(line -> "<p>" + escape(line) + "</p>")
                .collect(Collectors.joining()),
            bar,
            blocks.stream().map(MirrorPage::html).collect(Collectors.joining("\n")),
            related.get(0),
            related.stream()
                .skip(1)
                .map(line -> "<li><a href=\"#\">" + line + "</a></li>")
                .collect(Collectors.joining()));
  }

  /** Editors of such sites set headings in bold, indent with entities, and leave spans behind. */
  private static String html(Block block) {
    String text = escape(block.text());
    return block instanceof Block.Heading
        ? "<p><strong>" + text + "</strong></p>"
        : "<p>&nbsp;&nbsp;" + text.replaceFirst("，([^，。]+)。", "，<span>$1</span>。") + "</p>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
