package org.twinscript.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twinscript.intake.Line.Hint;

/** Takes an HTML page apart: its text blocks become lines, its head the rest. */
final class HtmlSheet {

  /** Never part of an article's text. A form is not among them: whole pages stand in one. */
  private static final Set<String> MACHINERY =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "select",
          "button",
          "textarea",
          "nav");

  private static final Pattern NOT_SHOWN = Pattern.compile("(?i)display\\s*:\\s*none");

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  private static final Set<String> PARTS =
      Set.of("li", "figcaption", "caption", "dd", "blockquote", "figure");

  private HtmlSheet() {}

  static Sheet of(String html) {
    Document page = HtmlPage.parse(html);
    HtmlHead head = HtmlHead.of(page);
    Optional<Element> hidden = HiddenArticle.of(page);
    head.url().ifPresent(address -> page.setBaseUri(address.toString()));
    List<Unseen> unseen = removeMachinery(page);
    MarkedText.wrapRegions(page.body());
    Sheet shown = sheet(page, head, unseen);
    if (hidden.isPresent() && Zone.of(shown.lines()).isEmpty()) {
      page.body().appendChild(hidden.get());
      return sheet(page, head, List.of());
    }
    return shown;
  }

  /**
   * Element by element: a selector that says as much takes a third of a page's time.
   *
   * @return what sentences a reader would not have seen
   */
  private static List<Unseen> removeMachinery(Document page) {
    List<Unseen> unseen = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      if (isMachinery(element)) {
        if (isUnseenText(element)) {
          Element place = element.parent();
          HtmlBlocks.of(element).blocks().forEach(it -> unseen.add(new Unseen(place, it.text())));
        }
        element.remove();
      }
    }
    return unseen;
  }

  /** A line that a reader does not see, and where it would stand. */
  private record Unseen(Element place, String text) {}

  /** What no reader is meant to read, however long. */
  private static final Set<String> NO_TEXT = Set.of("script", "style", "iframe", "select", "nav");

  /** Hidden, shown without scripts only, or beside the text. */
  private static boolean isUnseenText(Element element) {
    return !NO_TEXT.contains(element.normalName())
        && !element.normalName().equals("footer")
        && !ElementNames.isCertainlyOfStrangers(element)
        && element.text().indexOf('。') >= 0;
  }

  private static boolean isMachinery(Element element) {
    String name = element.normalName();
    return MACHINERY.contains(name)
        || element.hasAttr("hidden")
        || element.hasAttr("style") && NOT_SHOWN.matcher(element.attr("style")).find()
        || name.equals("footer") && element.closest("article, main") == null
        || name.equals("aside") && element.selectFirst("h1") == null && !AmidProse.is(element);
  }

  private static Sheet sheet(Document page, HtmlHead head, List<Unseen> unseen) {
    HtmlBlocks.Cut cut = HtmlBlocks.of(page.body());
    List<TextBlock> blocks = cut.blocks();
    int title = TitleBlock.of(blocks, head.titles());
    List<Optional<Stranger>> strangers = Strangers.of(blocks, title, head.body());
    Element article = MainElement.of(blocks, title, strangers).orElse(page.body());
    int end = MarkedText.end(blocks, title, strangers, article);
    Map<Element, Integer> owners = new IdentityHashMap<>();
    HtmlLayouts layouts = new HtmlLayouts(article);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      int owner = number(owners, block.owner());
      int container = number(owners, block.owner().parent());
      boolean inside =
          strangers.get(i).isEmpty()
              && block.isWithin(article)
              && (i < end || MarkedText.isAttachment(block));
      Markup markup =
          new Markup(
              block.pieces(),
              Optional.of(block.publisher()).filter(name -> !name.isEmpty()),
              owner,
              container,
              strangers.get(i),
              layouts.of(block));
      lines.add(line(i + 1, block, hint(block, i == title), inside, markup));
    }
    return new Sheet(
        lines, head, HtmlPictures.of(article, cut.pictures()), within(article, unseen));
  }

  private static List<Line> within(Element article, List<Unseen> unseen) {
    return unseen.stream()
        .filter(it -> it.place() == article || it.place().parents().contains(article))
        .map(it -> Line.plain(1, it.text()))
        .toList();
  }

  private static int number(Map<Element, Integer> known, Element element) {
    return known.computeIfAbsent(element, any -> known.size() + 1);
  }

  private static Line line(int number, TextBlock block, Hint hint, boolean inside, Markup markup) {
    Optional<URI> link =
        block.links().stream().flatMap(href -> WebAddress.of(href).stream()).findFirst();
    return Line.of(number, block.text(), hint, inside, link, markup);
  }

  /**
   * A heading that is a link belongs to a menu, if it is not the one that the page's head names; a
   * linked {@code h1} may be a logo or a title.
   */
  private static Hint hint(TextBlock block, boolean named) {
    String tag = block.owner().normalName();
    if (tag.equals("h1")) {
      return block.isMostlyLinks() ? Hint.PLAIN : Hint.TITLE;
    }
    if (block.isMostlyLinks() && !(named && HEADINGS.contains(tag))) {
      return Hint.LINKS;
    }
    if (HEADINGS.contains(tag)) {
      return Hint.HEADING;
    }
    return PARTS.contains(tag) || isOfList(block.owner()) ? Hint.PART : Hint.PLAIN;
  }

  /** A paragraph that stands in a list item. */
  private static boolean isOfList(Element owner) {
    Element parent = owner.parent();
    return parent != null && PARTS.contains(parent.normalName());
  }
}
