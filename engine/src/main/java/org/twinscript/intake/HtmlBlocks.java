package org.twinscript.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts an element into blocks of text the way a browser breaks lines: at block elements and at
 * {@code <br>}. A row of a data table is one block. What is raised, lowered or a formula keeps its
 * meaning; what is struck out is a block of its own, as is a link of the interface that ends a
 * paragraph.
 */
final class HtmlBlocks {

  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  /** The reading of a character and the brackets around it are no text. */
  private static final Set<String> READINGS = Set.of("rt", "rp", "rtc");

  /** What links to a heading's own place show. */
  private static final Set<String> PLACES = Set.of("¶", "§", "#");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final Map<Element, Integer> pictures = new IdentityHashMap<>();
  private final BlockDraft draft = new BlockDraft();

  private HtmlBlocks() {}

  /**
   * What an element was cut into.
   *
   * @param pictures how many blocks stand before each picture; one within a block stands behind it
   */
  record Cut(List<TextBlock> blocks, Map<Element, Integer> pictures) {}

  static Cut of(Element root) {
    HtmlBlocks cutter = new HtmlBlocks();
    cutter.walk(root, root, false);
    cutter.flush(root);
    return new Cut(List.copyOf(cutter.blocks), cutter.pictures);
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
    boolean link = inLink || ElementNames.isLink(element);
    if (element.normalName().equals("br")) {
      flush(owner);
    } else if (element.normalName().equals("img")) {
      pictures.put(element, blocks.size() + (draft.isBlank() ? 0 : 1));
      draft.inline(element, () -> {});
    } else if (HtmlTables.isData(element)) {
      flush(owner);
      HtmlTables.rows(element)
          .forEach(row -> blocks.add(TextBlock.plain(element, row.text(), "", row.spans())));
      element.getElementsByTag("img").forEach(picture -> pictures.put(picture, blocks.size()));
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
    boolean place = link && PLACES.contains(element.text().strip());
    if (place || READINGS.contains(name) || element.hasClass("katex-html")) {
      return;
    }
    if (STRUCK.contains(name)) {
      draft.aside(owner, element.text(), "struck out on the page");
    } else if (name.equals("sup") || name.equals("sub")) {
      draft.add(Raised.of(element));
    } else if (name.equals("math")) {
      draft.add(MathText.of(element));
    } else if (ElementNames.words(element).contains("editsection")) {
      draft.aside(owner, element.text(), "words of the page's interface");
    } else {
      draft.inline(element, () -> walk(element, owner, link));
    }
  }

  private void add(TextNode words, Element owner, boolean inLink) {
    boolean verbatim = owner.normalName().equals("pre");
    String[] rows = verbatim ? words.getWholeText().split("\n", -1) : new String[] {words.text()};
    for (int i = 0; i < rows.length; i++) {
      if (i > 0) {
        flush(owner);
      }
      draft.add(rows[i], inLink);
    }
  }

  private void flush(Element owner) {
    blocks.addAll(draft.take(owner));
  }
}
