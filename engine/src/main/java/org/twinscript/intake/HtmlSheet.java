package org.twinscript.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twinscript.intake.HtmlBlocks.TextBlock;
import org.twinscript.intake.Line.Hint;

/** Takes an HTML page apart: its text blocks become lines, its head the rest. */
final class HtmlSheet {

  /** Never part of an article's text. A form is not among them: whole pages stand in one. */
  private static final String MACHINERY =
      "script, style, noscript, template, iframe, object, svg, select, button, textarea, nav, footer,"
          + " aside, [hidden], [style~=(?i)display\\s*:\\s*none]";

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  private HtmlSheet() {}

  static Sheet of(String html) {
    Document page = Jsoup.parse(html);
    HtmlHead head = HtmlHead.of(page);
    page.select(MACHINERY).remove();
    List<TextBlock> blocks = HtmlBlocks.of(page.body());
    Element article = MainElement.of(blocks).orElse(page.body());
    List<Line> lines = new ArrayList<>();
    for (TextBlock block : blocks) {
      lines.add(line(lines.size() + 1, block, block.isWithin(article)));
    }
    return new Sheet(lines, head.titles(), head.date(), head.source(), head.url(), head.site());
  }

  private static Line line(int number, TextBlock block, boolean inside) {
    Optional<URI> link =
        block.links().stream().flatMap(href -> Stamp.address(href).stream()).findFirst();
    return Line.of(number, block.text(), hint(block), inside, link);
  }

  /** A heading that is a link belongs to a menu; a linked {@code h1} may be a logo or a title. */
  private static Hint hint(TextBlock block) {
    String tag = block.owner().normalName();
    if (tag.equals("h1")) {
      return block.isMostlyLinks() ? Hint.PLAIN : Hint.TITLE;
    }
    if (block.isMostlyLinks()) {
      return Hint.LINKS;
    }
    return HEADINGS.contains(tag) ? Hint.HEADING : Hint.PLAIN;
  }
}
