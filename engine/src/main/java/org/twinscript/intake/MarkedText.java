package org.twinscript.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where an article ends within the element found to hold it, as far as the page's markup marks its
 * text: {@code article}, {@code articleBody}, names such as {@code article-content}, and comments
 * that content systems put around it ({@code <!-- 正文 begin -->}). What stands above the marked text
 * may be its lead and is left to the other rules.
 */
final class MarkedText {

  /** Put around what comments mark. */
  private static final String REGION = "data-marked-text";

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:enpcontent|.*(?:正文|内容|content|article).{0,3}(?:start|begin|开始|[>\\])]\\s*begin)"
              + "|#begineditable.*name=\"[^\"]{0,8}(?:正文|内容)\".*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS =
      Pattern.compile(
          "(?:/enpcontent|.*(?:正文|内容|content|article).{0,3}(?:end|结束|完)|#endeditable)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_COMMENT = 300;

  /** A page has one, and a hostile one thousands. */
  private static final int MOST_REGIONS = 50;

  /** To move a node costs as much as there are beside it. */
  private static final int MOST_NODES = 10_000;

  /** So many sentences may stand between title and marked text. */
  private static final int LEADS = 2;

  /** So many paragraphs without a link in one element are the article's. */
  private static final int PARAGRAPHS = 2;

  private static final Pattern SENTENCE = Pattern.compile("[。！？][”’」』）]?$");

  /** If they are no less than one in so many of the characters before them. */
  private static final int PART = 5;

  /** A hostile page nests without end. */
  private static final int LEVELS = 60;

  /** What is no table of links to files counts as an attachment. */
  private static final Pattern ATTACHMENT =
      Pattern.compile("^附件|^(?:附|附件)[:：]|\\.(?:docx?|xlsx?|pdf|zip|rar|wps|ofd)$");

  private MarkedText() {}

  /** Makes elements of what comments mark. */
  static void wrapRegions(Element body) {
    List<Comment> comments = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment && comment.getData().length() <= LONGEST_COMMENT) {
            comments.add(comment);
          }
        });
    regions(comments).stream()
        .limit(MOST_REGIONS)
        .filter(it -> it.first().parent() == it.last().parent())
        .forEach(MarkedText::wrap);
  }

  /** A comment that begins a text, and the next in the same element that ends one. */
  private record Region(Comment first, Comment last) {}

  /** Looked for from behind, so that many that never end cost no more than few. */
  private static List<Region> regions(List<Comment> comments) {
    List<Region> regions = new ArrayList<>();
    Map<Node, Comment> ends = new IdentityHashMap<>();
    for (int i = comments.size() - 1; i >= 0; i--) {
      Comment comment = comments.get(i);
      String text = comment.getData().strip();
      Comment end = ends.get(comment.parent());
      if (end != null && BEGINS.matcher(text).matches()) {
        regions.add(new Region(comment, end));
      }
      if (ENDS.matcher(text).matches()) {
        ends.put(comment.parent(), comment);
      }
    }
    Collections.reverse(regions);
    return regions;
  }

  private static void wrap(Region marked) {
    Element region = new Element("div").attr(REGION, "");
    List<Node> nodes = new ArrayList<>();
    for (Node at = marked.first().nextSibling();
        at != null && at != marked.last();
        at = at.nextSibling()) {
      nodes.add(at);
    }
    if (nodes.size() <= MOST_NODES) {
      marked.first().after(region);
      nodes.forEach(region::appendChild);
    }
  }

  /**
   * The index of the first block behind the marked text; the number of blocks where nothing is
   * marked, or what is marked holds too little of the prose to be all of it.
   */
  static int end(
      List<TextBlock> blocks, int title, List<Optional<Stranger>> strangers, Element article) {
    int[] prose =
        IntStream.range(Math.max(0, title + 1), blocks.size())
            .filter(i -> strangers.get(i).isEmpty() && MainElement.prose(blocks.get(i)) > 0)
            .filter(i -> blocks.get(i).isWithin(article))
            .filter(i -> !Statements.isOne(Fold.of(blocks.get(i).text())))
            .toArray();
    if (prose.length == 0) {
      return blocks.size();
    }
    int all = IntStream.of(prose).map(i -> MainElement.prose(blocks.get(i))).sum();
    return IntStream.of(prose)
        .limit(LEADS + 1)
        .mapToObj(first -> marked(first, blocks, prose, all, article))
        .flatMap(Optional::stream)
        .mapToInt(marked -> behind(blocks, marked))
        .min()
        .orElse(blocks.size());
  }

  /** The innermost element around a block that is marked and holds most of the prose. */
  private static Optional<Element> marked(
      int first, List<TextBlock> blocks, int[] prose, int all, Element article) {
    Element at = blocks.get(first).owner();
    for (int level = 0; at != null && at != article && level < LEVELS; level++, at = at.parent()) {
      Element marked = at;
      int share = share(at);
      int held = share == 0 ? 0 : held(marked, blocks, prose);
      if (share > 0 && held * 100L >= (long) all * share && !goesOnBehind(marked, blocks, prose)) {
        return Optional.of(marked);
      }
    }
    return Optional.empty();
  }

  private static int held(Element marked, List<TextBlock> blocks, int[] prose) {
    return IntStream.of(prose)
        .filter(i -> blocks.get(i).isWithin(marked))
        .map(i -> MainElement.prose(blocks.get(i)))
        .sum();
  }

  private static int behind(List<TextBlock> blocks, Element marked) {
    return IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i).isWithin(marked))
            .max()
            .orElse(blocks.size() - 1)
        + 1;
  }

  /** What stays the article's behind its text. */
  static boolean isAttachment(TextBlock block) {
    Matcher attachment = ATTACHMENT.matcher(block.text());
    return attachment.find();
  }

  /** How many of a hundred characters of prose it has to hold; 0 where nothing marks it. */
  private static int share(Element element) {
    if (element.hasAttr(REGION)
        || element.normalName().equals("founder-content")
        || element.attr("itemprop").contains("articleBody")) {
      return 35;
    }
    if (element.normalName().equals("article")) {
      return isOnly(element) ? 35 : 55;
    }
    return ElementNames.isBody(element) ? 60 : 0;
  }

  /** Whether no other such element stands on the page. */
  private static boolean isOnly(Element article) {
    Document page = article.ownerDocument();
    return page != null && page.getElementsByTag("article").size() == 1;
  }

  /**
   * Whether more of the text stands behind it: a paragraph without a name, an element named as it
   * is, or one whatever its name in which paragraphs without links go on at length.
   */
  private static boolean goesOnBehind(Element marked, List<TextBlock> blocks, int[] prose) {
    int end = behind(blocks, marked);
    Map<Element, List<TextBlock>> behind =
        IntStream.of(prose)
            .filter(i -> i >= end)
            .mapToObj(blocks::get)
            .collect(Collectors.groupingBy(block -> branch(block.owner(), marked)));
    int length = held(marked, blocks, prose);
    return behind.entrySet().stream()
        .anyMatch(
            it ->
                isPlain(it.getKey())
                    || isAlike(it.getKey(), marked)
                    || readsOn(it.getKey(), it.getValue(), length));
  }

  /**
   * Other articles are linked to; statements, cards of authors and calls are short or no sentences.
   */
  private static boolean readsOn(Element behind, List<TextBlock> blocks, int before) {
    List<TextBlock> paragraphs =
        blocks.stream().filter(it -> SENTENCE.matcher(it.text().strip()).find()).toList();
    int length = paragraphs.stream().mapToInt(MainElement::prose).sum();
    return paragraphs.size() >= PARAGRAPHS
        && length * PART >= before
        && behind.getElementsByTag("a").isEmpty();
  }

  /** The part beside the marked text, or beside what it stands in, that a block belongs to. */
  private static Element branch(Element owner, Element marked) {
    Element branch = owner;
    while (branch.parent() != null && !marked.parents().contains(branch.parent())) {
      branch = branch.parent();
    }
    return branch;
  }

  private static boolean isPlain(Element element) {
    return element.className().isEmpty()
        && element.id().isEmpty()
        && (element.normalName().equals("p")
            || element.normalName().matches("h[1-6]|ul|ol|table|blockquote"));
  }

  private static boolean isAlike(Element element, Element marked) {
    return element.normalName().equals(marked.normalName())
        && element.className().equals(marked.className())
        && !(element.className().isEmpty() && marked.hasAttr(REGION));
  }
}
