package org.twinscript.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the entries of lists on a page: readers' comments, excerpts of other articles.
 *
 * @param upward an element and what it stands in, as far as it may be an entry
 */
record ListEntries(Function<Element, List<Element>> upward) {

  private static final int FEWEST_ENTRIES = 3;
  private static final int SHORTEST_HEADLINE = 6;

  /** Excerpts are no longer, with their headline and their day. */
  private static final int LONGEST_EXCERPT = 400;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Tags whose likeness says nothing: paragraphs and cells are alike in any article. */
  private static final Set<String> ALIKE_BY_NATURE =
      Set.of("p", "tr", "td", "th", "tbody", "section");

  /** What only a post bears. */
  private static final Pattern POST_MARK =
      Pattern.compile(
          "只看该作者|^(?:举报\\|?|回复\\|?)+$|\\|\\d{1,4}楼|^\\d{1,4}楼$|^作者:.{1,20}时间:\\d{4}|发表于\\d{4}");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final Pattern ENTRY_MARK =
      Pattern.compile(
          "\\d+(?:秒|分钟|小时|天|周|个月|年)前|^(?:回复|举报|顶|踩|支持|反对|引用|只看该作者|沙发|板凳|楼主)(?:[(\\[]?\\d*[)\\]]?)?$"
              + "|^\\d{1,4}楼|^#\\d+|发表于|^(?:赞|顶|支持|评论|回复)[(\\[]?\\d+[)\\]]?|于\\d{4}[/-]"
              + "|\\d{1,2}:\\d{2}.{0,3}(?:回复|支持)|回复支持|赞\\d*回复"
              + "|^\\d{2,4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?$");

  /**
   * The entries behind the title: three or more like elements, most of which bear an entry's marks.
   */
  Map<Element, Stranger> of(List<TextBlock> blocks, int title) {
    Map<Element, List<TextBlock>> texts = new LinkedHashMap<>();
    for (int i = title + 1; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      for (Element at : upward.apply(block.owner())) {
        texts.computeIfAbsent(at, any -> new ArrayList<>()).add(block);
      }
    }
    Map<Element, Stranger> entries = new IdentityHashMap<>();
    groups(texts.keySet(), ListEntries::kind).stream()
        .filter(group -> arePosts(group, texts))
        .forEach(group -> group.forEach(it -> entries.put(it, Strangers.LISTED)));
    groups(texts.keySet(), ListEntries::signature).stream()
        .filter(group -> areEntries(group, texts) && !areListsOfText(group))
        .forEach(group -> group.forEach(it -> entries.put(it, reason(group, texts))));
    return entries;
  }

  /** Three and more elements beside each other that are alike. */
  private static List<List<Element>> groups(
      Set<Element> elements, Function<Element, String> likeness) {
    Map<Element, Map<String, List<Element>>> groups = new LinkedHashMap<>();
    for (Element element : elements) {
      if (element.parent() != null && !ALIKE_BY_NATURE.contains(element.normalName())) {
        groups
            .computeIfAbsent(element.parent(), any -> new LinkedHashMap<>())
            .computeIfAbsent(likeness.apply(element), any -> new ArrayList<>())
            .add(element);
      }
    }
    return groups.values().stream()
        .flatMap(group -> group.values().stream())
        .filter(group -> group.size() >= FEWEST_ENTRIES)
        .toList();
  }

  /** Posts of a thread, whose first may be marked as such by a further class name. */
  private static boolean arePosts(List<Element> group, Map<Element, List<TextBlock>> texts) {
    return group.stream()
        .allMatch(
            post ->
                texts.get(post).size() >= 2
                    && texts.get(post).stream()
                        .anyMatch(it -> POST_MARK.matcher(Fold.of(it.text()).compact()).find()));
  }

  /** Excerpts may be the article's own parts all the same: a chapter that leads to its sections. */
  private static Stranger reason(List<Element> group, Map<Element, List<TextBlock>> texts) {
    boolean marked =
        group.stream().flatMap(it -> texts.get(it).stream()).anyMatch(ListEntries::isMarked);
    return marked ? Strangers.LISTED : Strangers.EXCERPT;
  }

  private static String signature(Element element) {
    return element.normalName() + "." + NUMBER.matcher(element.className()).replaceAll("");
  }

  /** By the first class name: {@code post host}, {@code post odd} and {@code post} are alike. */
  private static String kind(Element element) {
    String first = element.className().strip().split("\\s+")[0];
    return element.normalName() + "." + NUMBER.matcher(first).replaceAll("");
  }

  private static boolean areEntries(List<Element> group, Map<Element, List<TextBlock>> texts) {
    long marked = group.stream().filter(it -> isEntry(texts.get(it))).count();
    return marked * 3 >= group.size() * 2L;
  }

  /** Lists that a text has between its paragraphs: alike, and no entries of one. */
  private static boolean areListsOfText(List<Element> group) {
    return group.stream().allMatch(it -> it.getElementsByTag("li").size() >= 2)
        && group.stream().anyMatch(AmidProse::isBesideParagraph);
  }

  private static boolean isEntry(List<TextBlock> blocks) {
    boolean says =
        blocks.stream()
            .anyMatch(
                block -> MainElement.isSentence(block) || block.linked() >= SHORTEST_HEADLINE);
    return says
        && blocks.size() >= 2
        && (isExcerpt(blocks) || blocks.stream().anyMatch(ListEntries::isMarked));
  }

  /** A comment's or a post's: who, when, how many liked it. */
  private static boolean isMarked(TextBlock block) {
    return ENTRY_MARK.matcher(Fold.of(block.text()).compact()).find();
  }

  /**
   * Whether it says little and leads to the whole by a line of words. A part of the article itself
   * has a heading that leads nowhere, or says much, or shows addresses.
   */
  private static boolean isExcerpt(List<TextBlock> blocks) {
    TextBlock first = blocks.get(0);
    boolean headed = first.linked() == 0 && HEADINGS.contains(first.owner().normalName());
    int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
    return !headed && length <= LONGEST_EXCERPT && blocks.stream().anyMatch(ListEntries::leadsOn);
  }

  private static boolean leadsOn(TextBlock block) {
    return block.isMostlyLinks() && block.text().length() < 60 && !block.text().contains("://");
  }
}
