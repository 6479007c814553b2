package org.twinscript.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.twinscript.article.Layout;
import org.twinscript.article.Layout.Kind;
import org.twinscript.article.Layout.Span;
import org.twinscript.article.Layout.Style;

/** Tells what an HTML page's blocks are: items, quotations, code, rows. For one page. */
final class HtmlLayouts {

  /** A hostile page nests without end. */
  private static final int LEVELS = 60;

  private final Element article;
  private final int length;
  private final Map<Element, Boolean> quotations = new IdentityHashMap<>();
  private final Map<Element, Integer> groups = new IdentityHashMap<>();
  private final Map<Element, Integer> numbers = new IdentityHashMap<>();
  private final Map<Element, Boolean> begun = new IdentityHashMap<>();

  /**
   * @param article the element that holds the article
   */
  HtmlLayouts(Element article) {
    this.article = article;
    this.length = article.text().length();
  }

  /** The layout of a block; blocks come in the order of the page. */
  Layout of(TextBlock block) {
    List<Span> spans = block.spans();
    if (spans.stream().anyMatch(span -> span.style() == Style.CELL)) {
      return new Layout(Kind.ROW, 0, group(block.owner()), spans);
    }
    Layout plain = Layout.PLAIN.with(spans);
    int level = 0;
    for (Element at = block.owner(); at != null && at != article && level < LEVELS; level++) {
      Optional<Layout> found = of(at, plain);
      if (found.isPresent()) {
        return found.get();
      }
      at = at.parent();
    }
    return plain;
  }

  private Optional<Layout> of(Element element, Layout plain) {
    return switch (element.normalName()) {
      case "pre" -> Optional.of(new Layout(Kind.CODE, 0, group(element), List.of()));
      case "li" -> Optional.of(isFirstOf(element) ? item(element, plain.spans()) : plain);
      case "blockquote" ->
          isQuotation(element)
              ? Optional.of(new Layout(Kind.QUOTE, 0, 0, plain.spans()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private int group(Element element) {
    return groups.computeIfAbsent(element, any -> groups.size() + 1);
  }

  /** Further paragraphs of an item stand below it as they are. */
  private boolean isFirstOf(Element item) {
    return begun.put(item, true) == null;
  }

  private Layout item(Element item, List<Span> spans) {
    int depth = 0;
    int level = 0;
    for (Element at = item.parent(); at != null && at != article && level < LEVELS; level++) {
      depth += at.normalName().equals("li") ? 1 : 0;
      at = at.parent();
    }
    return new Layout(Kind.ITEM, depth, number(item), spans);
  }

  private int number(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return 0;
    }
    if (!numbers.containsKey(item)) {
      count(list);
    }
    return numbers.getOrDefault(item, 0);
  }

  private void count(Element list) {
    int number = number(list.attr("start"), 1);
    for (Element sibling : list.children()) {
      if (sibling.normalName().equals("li")) {
        number = number(sibling.attr("value"), number);
        numbers.put(sibling, number++);
      }
    }
  }

  private static int number(String attribute, int otherwise) {
    return attribute.matches("[0-9]{1,6}") ? Integer.parseInt(attribute) : otherwise;
  }

  /** Editors set whole articles as quotations, for the indent. */
  private boolean isQuotation(Element quote) {
    return quotations.computeIfAbsent(quote, any -> quote.text().length() * 5 < length * 2);
  }
}
