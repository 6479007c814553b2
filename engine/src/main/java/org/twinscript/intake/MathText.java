package org.twinscript.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** MathML as a line of text: {@code ½ → 1/2, x², √(a+b)}. */
final class MathText {

  private MathText() {}

  static String of(Element element) {
    return switch (element.normalName()) {
      case "annotation", "annotation-xml" -> "";
      case "mfrac" -> grouped(element, 0) + "/" + grouped(element, 1);
      case "msup" -> part(element, 0) + Raised.of(part(element, 1), true);
      case "msub" -> part(element, 0) + Raised.of(part(element, 1), false);
      case "msubsup" ->
          part(element, 0) + Raised.of(part(element, 1), false) + Raised.of(part(element, 2), true);
      case "msqrt" -> "√" + group(children(element));
      case "mroot" -> Raised.of(part(element, 1), true) + "√" + grouped(element, 0);
      default -> children(element);
    };
  }

  private static String children(Element element) {
    return element.childNodes().stream().map(MathText::text).collect(Collectors.joining());
  }

  private static String text(Node node) {
    if (node instanceof TextNode words) {
      return words.text().strip();
    }
    return node instanceof Element inner ? of(inner) : "";
  }

  private static String part(Element element, int index) {
    List<Element> parts = element.children();
    return index < parts.size() ? of(parts.get(index)) : "";
  }

  private static String grouped(Element element, int index) {
    return group(part(element, index));
  }

  private static String group(String text) {
    boolean simple = text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    return simple ? text : "(" + text + ")";
  }
}
