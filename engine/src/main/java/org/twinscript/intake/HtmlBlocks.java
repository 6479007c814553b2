package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.twinscript.article.Layout.Span;

/**
 * Cuts an element into blocks of text the way a browser breaks lines: at block elements and at
 * {@code <br>}. A row of a data table is one block. What is raised, lowered or a formula keeps its
 * meaning; what is struck out is a block of its own, as is a link of the interface that ends a
 * paragraph.
 */
final class HtmlBlocks {

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  /** Stands where one inline element ends and another begins; no text of a page can hold it. */
  private static final char SEAM = '\u0000';

  private static final Pattern SEAMS = Pattern.compile("\u0000+");

  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  private static final int LONGEST_PUBLISHER = 20;
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d·&.\\-]*\\p{L}");

  /** The reading of a character and the brackets around it are no text. */
  private static final Set<String> READINGS = Set.of("rt", "rp", "rtc");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<TextBlock> asides = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private final SpanNotes notes = new SpanNotes();
  private String publisher = "";
  private int linked;
  private int lastLink;

  private HtmlBlocks() {}

  /**
   * A block of text.
   *
   * @param owner the block element it stands in
   * @param pieces as in {@link Markup}
   * @param publisher as in {@link Markup}; empty for none
   * @param linked how many of its characters are link text
   * @param links the addresses, as written
   * @param stranger why it cannot be the article's
   * @param spans what stands out in the text
   */
  record TextBlock(
      Element owner,
      String text,
      String pieces,
      String publisher,
      int linked,
      List<String> links,
      String stranger,
      List<Span> spans) {

    /** A line that nothing is known of but its text. */
    static TextBlock plain(Element owner, String text, String stranger, List<Span> spans) {
      return new TextBlock(owner, text, text, "", 0, List.of(), stranger, spans);
    }

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
          .forEach(row -> blocks.add(TextBlock.plain(element, row.text(), "", row.spans())));
    } else if (isBlock(element)) {
      flush(owner);
      walk(element, element, link);
      flush(element);
    } else {
      enterInline(element, owner, link);
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !STRUCK.contains(element.normalName())
        || element.normalName().equals("td")
        || element.normalName().equals("th");
  }

  private void enterInline(Element element, Element owner, boolean link) {
    String name = element.normalName();
    if (READINGS.contains(name) || element.hasClass("katex-html")) {
      return;
    }
    if (STRUCK.contains(name)) {
      aside(owner, element.text(), "struck out on the page");
    } else if (name.equals("sup") || name.equals("sub")) {
      text.append(Raised.of(element));
    } else if (name.equals("math")) {
      text.append(MathText.of(element));
    } else if (ElementNames.words(element).contains("editsection")) {
      aside(owner, element.text(), "words of the page's interface");
    } else {
      enterPlain(element, owner, link);
    }
  }

  private void enterPlain(Element element, Element owner, boolean link) {
    if (element.hasAttr("href")) {
      links.add(element.attr("href"));
    }
    if (!text.isEmpty()) {
      text.append(SEAM);
    }
    int start = text.length();
    boolean noted = notes.begin(element, start);
    walk(element, owner, link);
    if (noted) {
      notes.end(text.length());
    }
    if (text.length() > start) {
      if (publisher.isEmpty() && ElementNames.saysPublisher(element)) {
        publisher = publisher(SEAMS.matcher(text.substring(start)).replaceAll(" "));
      }
      lastLink = element.normalName().equals("a") ? start : lastLink;
      text.append(SEAM);
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

  private void aside(Element owner, String words, String why) {
    String line = TextSheet.trim(words);
    if (!line.isEmpty()) {
      asides.add(TextBlock.plain(owner, line, why, List.of()));
    }
  }

  private void flush(Element owner) {
    cutInterfaceLink(owner);
    String line = TextSheet.trim(collapse(SEAMS.matcher(text).replaceAll("")));
    List<Span> spans = notes.flush(text, line);
    if (!line.isEmpty()) {
      String pieces = SEAMS.matcher(collapse(text.toString())).replaceAll("  ");
      blocks.add(
          new TextBlock(
              owner,
              line,
              TextSheet.trim(pieces),
              publisher(owner, line),
              linked,
              List.copyOf(links),
              "",
              spans));
    }
    blocks.addAll(asides);
    asides.clear();
    text.setLength(0);
    links.clear();
    publisher = "";
    linked = 0;
    lastLink = 0;
  }

  private String publisher(Element owner, String line) {
    return publisher.isEmpty() && ElementNames.saysPublisher(owner) ? publisher(line) : publisher;
  }

  /** A name, not a sentence nor a label. */
  private static String publisher(String words) {
    String name = TextSheet.trim(words);
    boolean plain = name.length() >= 2 && name.length() <= LONGEST_PUBLISHER;
    return plain && NAME.matcher(name).matches() ? name : "";
  }

  /** {@code 返回首页，查看更多} behind a paragraph's last sentence is no part of it. */
  private void cutInterfaceLink(Element owner) {
    if (lastLink > 0 && lastLink < text.length()) {
      String words = SEAMS.matcher(text.substring(lastLink)).replaceAll("").strip();
      boolean sentence = text.lastIndexOf("。", lastLink) >= 0;
      if (sentence && Furniture.isInterfaceLink(words)) {
        text.setLength(lastLink);
        linked -= words.length();
        aside(owner, words, "words of the page's interface");
      }
    }
  }

  /** As a browser shows it; no-break and ideographic spaces stay. */
  private static String collapse(String words) {
    return SPACES.matcher(words.lines().collect(Collectors.joining(" "))).replaceAll(" ");
  }
}
