package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts an element into blocks of text the way a browser breaks lines: at block elements and at
 * {@code <br>}. A row of a data table is one block.
 */
final class HtmlBlocks {

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private int linked;

  private HtmlBlocks() {}

  /**
   * A block of text.
   *
   * @param owner the block element it stands in
   * @param linked how many of its characters are link text
   * @param links the addresses, as written
   */
  record TextBlock(Element owner, String text, int linked, List<String> links) {

    boolean isMostlyLinks() {
      return linked * 2 > text.length();
    }

    boolean isWithin(Element element) {
      return owner == element || owner.parents().contains(element);
    }
  }

  static List<TextBlock> of(Element root) {
    HtmlBlocks cutter = new HtmlBlocks();
    cutter.walk(root, root, false);
    cutter.flush(root);
    return List.copyOf(cutter.blocks);
  }

  private void walk(Element element, Element owner, boolean inLink) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        add(words, owner, inLink);
      } else if (child instanceof Element inner) {
        enter(inner, owner, inLink);
      }
    }
  }

  private void enter(Element element, Element owner, boolean inLink) {
    boolean link = inLink || element.normalName().equals("a");
    if (element.normalName().equals("br")) {
      flush(owner);
    } else if (HtmlTables.isData(element)) {
      flush(owner);
      HtmlTables.rows(element)
          .forEach(row -> blocks.add(new TextBlock(element, row, 0, List.of())));
    } else if (element.isBlock() || element.normalName().equals("td")) {
      flush(owner);
      walk(element, element, link);
      flush(element);
    } else {
      if (element.hasAttr("href")) {
        links.add(element.attr("href"));
      }
      walk(element, owner, link);
    }
  }

  private void add(TextNode words, Element owner, boolean inLink) {
    boolean verbatim = owner.normalName().equals("pre");
    String[] rows = verbatim ? words.getWholeText().split("\n", -1) : new String[] {words.text()};
    for (int i = 0; i < rows.length; i++) {
      if (i > 0) {
        flush(owner);
      }
      text.append(rows[i]);
      linked += inLink ? rows[i].strip().length() : 0;
    }
  }

  private void flush(Element owner) {
    String line = TextSheet.trim(collapse(text.toString()));
    if (!line.isEmpty()) {
      blocks.add(new TextBlock(owner, line, linked, List.copyOf(links)));
    }
    text.setLength(0);
    links.clear();
    linked = 0;
  }

  /** As a browser shows it; no-break and ideographic spaces stay. */
  private static String collapse(String words) {
    return SPACES.matcher(words.lines().collect(Collectors.joining(" "))).replaceAll(" ");
  }
}
