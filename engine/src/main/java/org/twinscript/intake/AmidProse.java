package org.twinscript.intake;

import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Tells a box that a text has between its paragraphs, as books have them (background, a tip), from
 * a column beside it: both may be called {@code sidebar}.
 */
final class AmidProse {

  private static final int SHORTEST = 12;

  /** A hostile page has elements beside each other without end. */
  private static final int SIBLINGS = 200;

  private AmidProse() {}

  /** Whether an element says something in sentences, leads hardly anywhere and is in a text. */
  static boolean is(Element element) {
    String text = element.text();
    return text.indexOf('。') >= 0
        && element.getElementsByTag("a").text().length() * 4 < text.length()
        && (isInSection(element)
            || element.siblingElements().stream().limit(SIBLINGS).anyMatch(AmidProse::isParagraph));
  }

  private static boolean isInSection(Element element) {
    return element.parent() != null && ElementNames.isSection(element.parent());
  }

  /** Whether a paragraph of sentences stands right before or behind it. */
  static boolean isBesideParagraph(Element element) {
    return Stream.of(element.previousElementSibling(), element.nextElementSibling())
        .filter(Objects::nonNull)
        .anyMatch(AmidProse::isParagraph);
  }

  private static boolean isParagraph(Element element) {
    boolean plain = element.normalName().equals("p") || !element.ownText().isBlank();
    String text = plain ? element.text() : "";
    return text.length() >= SHORTEST
        && (text.indexOf('。') >= 0 || text.endsWith("：") || text.endsWith(":"))
        && element.getElementsByTag("a").text().length() * 2 < text.length();
  }
}
