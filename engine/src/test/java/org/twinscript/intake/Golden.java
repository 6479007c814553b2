package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import org.twinscript.article.Block;
import org.twinscript.intake.DamagedArticle.Dropped;

/** Writes what was read as the golden files have it, a line each. */
final class Golden {

  private Golden() {}

  static String of(DamagedArticle article) {
    List<String> lines = new ArrayList<>();
    lines.add(head(article));
    article.blocks().forEach(block -> lines.add(sign(block) + " " + block.text()));
    lines.add("");
    article.dropped().forEach(dropped -> lines.add(line(dropped)));
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  /** Head, authors and blocks, without what was dropped. */
  static String article(DamagedArticle article) {
    List<String> lines = new ArrayList<>();
    lines.add(head(article) + "authors: " + String.join(" / ", article.authors()));
    article.blocks().forEach(block -> lines.add(sign(block) + " " + block.text()));
    return String.join("\n", lines) + "\n";
  }

  /** The article as a plain-text page, to be read a second time. */
  static String asPage(DamagedArticle article) {
    List<String> lines = new ArrayList<>(List.of(article.title()));
    lines.add(
        article.date().map(date -> "发布时间:" + date).orElse("")
            + article.time().map(time -> " " + time).orElse("")
            + article.source().map(source -> " 来源:" + source).orElse(""));
    article.sourceUrl().ifPresent(url -> lines.add("原文链接:" + url));
    article.blocks().forEach(block -> lines.add(block.text()));
    return String.join("\n\n", lines);
  }

  static String head(DamagedArticle article) {
    return """
        title: %s
        date: %s
        time: %s
        source: %s
        url: %s
        """
        .formatted(
            article.title(),
            article.date().map(String::valueOf).orElse("-"),
            article.time().map(String::valueOf).orElse("-"),
            article.source().orElse("-"),
            article.sourceUrl().map(String::valueOf).orElse("-"));
  }

  private static String sign(Block block) {
    return block instanceof Block.Heading ? "##" : "P";
  }

  private static String line(Dropped dropped) {
    return "%d %s (%s): %s"
        .formatted(dropped.line(), dropped.kind(), dropped.why(), dropped.text());
  }
}
