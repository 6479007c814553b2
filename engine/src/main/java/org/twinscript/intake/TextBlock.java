package org.twinscript.intake;

import java.util.List;
import org.jsoup.nodes.Element;
import org.twinscript.article.Layout.Span;

/**
 * A block of text of an HTML page.
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

  /** Marks counted; fewer characters around links only lead to them. */
  private static final int SHORTEST_SENTENCE = 6;

  /** A line that nothing is known of but its text. */
  static TextBlock plain(Element owner, String text, String stranger, List<Span> spans) {
    return new TextBlock(owner, text, text, "", 0, List.of(), stranger, spans);
  }

  /** Whether it leads elsewhere and says little itself: no {@code 更多信息，请参见某某手册。} */
  boolean isMostlyLinks() {
    boolean sentence = text.endsWith("。") && text.length() - linked >= SHORTEST_SENTENCE;
    return linked * 2 > text.length() && !sentence;
  }

  boolean isWithin(Element element) {
    return owner == element || owner.parents().contains(element);
  }
}
