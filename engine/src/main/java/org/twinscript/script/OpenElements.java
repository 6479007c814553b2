package org.twinscript.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** The elements that are open at a place in a document, and whether text there is converted. */
final class OpenElements {

  /** Their text is not prose: not converted, whatever they say about language. */
  private static final Set<String> NOT_PROSE =
      Set.of("script", "style", "code", "pre", "kbd", "samp", "textarea", "template");

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** An element of one of these kinds ends where another of its kind begins. */
  private static final Set<String> END_UNSAID =
      Set.of("p", "li", "dt", "dd", "tr", "td", "th", "option");

  private record Open(String name, boolean prose, boolean translated, boolean understood) {
    boolean converts() {
      return prose && translated && understood;
    }
  }

  private static final Open DOCUMENT = new Open("", true, true, true);

  private final Script source;
  private final Deque<Open> open = new ArrayDeque<>();

  OpenElements(Script source) {
    this.source = source;
  }

  /** Whether text at this place is prose in the source script. */
  boolean convert() {
    return top().converts();
  }

  /** Whether the attributes of an element that begins here are in the source script. */
  boolean convertAttributes(HtmlToken.StartTag tag) {
    Open element = element(tag);
    return top().prose && element.translated && element.understood;
  }

  void start(HtmlToken.StartTag tag) {
    boolean another = END_UNSAID.contains(tag.name()) && top().name.equals(tag.name());
    boolean endsParagraph = top().name.equals("p") && !Phrasing.isInline(tag.name());
    if (another || endsParagraph) {
      open.pop();
    }
    if (!VOID.contains(tag.name())) {
      open.push(element(tag));
    }
  }

  /** Closes the innermost element of the name, and all within; nothing if none is open. */
  void end(String name) {
    if (open.stream().anyMatch(element -> element.name.equals(name))) {
      while (!top().name.equals(name)) {
        open.pop();
      }
      open.pop();
    }
  }

  private Open top() {
    return open.isEmpty() ? DOCUMENT : open.peek();
  }

  private Open element(HtmlToken.StartTag tag) {
    Optional<Boolean> translated =
        tag.value("translate").map(value -> !value.trim().equalsIgnoreCase("no"));
    Optional<Boolean> understood =
        tag.value("lang").map(value -> LanguageTag.of(value).mayBe(source));
    return new Open(
        tag.name(),
        top().prose && !NOT_PROSE.contains(tag.name()),
        translated.orElse(top().translated),
        understood.orElse(top().understood));
  }
}
