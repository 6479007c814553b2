package org.twinscript.intake;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one whose blocks, prose counted for and links
 * against it, sum highest. A larger element wins only if what it adds is worth more than the links
 * it brings along, so columns and menus stay outside; what is of others or stands above the title
 * counts for nothing. The idea is that of maximum subsequence segmentation (Pasternack and Roth,
 * 2009), with subtrees for subsequences.
 */
final class MainElement {

  /** What a block of links costs besides its characters. */
  private static final int LINK_BLOCK = 2;

  /** A line that long without a mark may be prose all the same: blogs break lines for commas. */
  private static final int LONG_LINE = 16;

  /** How far above a block its article is looked for; hostile pages nest without end. */
  private static final int LEVELS = 60;

  private MainElement() {}

  /**
   * The innermost of the best, or nothing on a page without prose.
   *
   * @param title index of the block with the title, or -1
   * @param strangers why blocks are of others, one for each block
   */
  static Optional<Element> of(
      List<TextBlock> blocks, int title, List<Optional<Stranger>> strangers) {
    Map<Element, Integer> worth = new LinkedHashMap<>();
    Map<Element, Integer> prose = new IdentityHashMap<>();
    Map<Element, Integer> depths = new LinkedHashMap<>();
    Map<Element, Integer> paragraphs = new IdentityHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      int value = strangers.get(i).isPresent() || i <= title ? 0 : worth(block);
      int depth = 0;
      if (value > 0 && block.owner().normalName().equals("p")) {
        paragraphs.merge(block.owner().parent(), value, Integer::sum);
      }
      for (Element at = block.owner(); at != null && depth < LEVELS; at = at.parent()) {
        worth.merge(at, value, Integer::sum);
        prose.merge(at, Math.max(0, value), Integer::sum);
        depths.merge(at, depth++, Math::max);
      }
    }
    return worth.entrySet().stream()
        .filter(it -> it.getValue() > 0)
        .max(
            Map.Entry.<Element, Integer>comparingByValue()
                .thenComparing(it -> -depths.get(it.getKey())))
        .map(Map.Entry::getKey)
        .map(best -> inColumn(best, worth))
        .map(best -> withParagraphs(best, worth, paragraphs))
        .map(best -> title < 0 ? best : withSections(best, blocks.get(title).owner(), prose));
  }

  /**
   * The column of a layout table that has nearly all of it: a sentence in the next column (opening
   * hours, a slogan) is none of the text.
   */
  private static Element inColumn(Element best, Map<Element, Integer> worth) {
    int all = worth.get(best);
    return worth.entrySet().stream()
        .filter(it -> it.getValue() * 20L >= all * 17L && it.getKey() != best)
        .map(Map.Entry::getKey)
        .filter(it -> it.normalName().equals("td") && it.parents().contains(best))
        .filter(it -> it.siblingElements().stream().anyMatch(cell -> worth.containsKey(cell)))
        .min(Comparator.comparingInt(it -> it.parents().size()))
        .orElse(best);
  }

  /**
   * The text that a list or a box belongs to, if about as much stands beside it in paragraphs: they
   * may be counted down by links between them.
   */
  private static Element withParagraphs(
      Element best, Map<Element, Integer> worth, Map<Element, Integer> paragraphs) {
    Element whole = best;
    while (whole.parent() != null
        && paragraphs.containsKey(whole.parent())
        && !whole.normalName().equals("p")
        && paragraphs.get(whole.parent()) * 2 >= worth.getOrDefault(whole, 0)) {
      whole = whole.parent();
    }
    return whole;
  }

  /**
   * What a section belongs to, if there are more like it with prose and the title is above them
   * all: tables of links in one must not cut a long text short.
   */
  private static Element withSections(Element best, Element title, Map<Element, Integer> prose) {
    Element whole = best;
    for (Element at = best; at.parent() != null && ElementNames.isSection(at); at = at.parent()) {
      String kind = at.normalName() + " " + at.className();
      List<Element> others =
          at.siblingElements().stream()
              .filter(it -> kind.equals(it.normalName() + " " + it.className()))
              .filter(it -> prose.getOrDefault(it, 0) > 0)
              .toList();
      boolean titled = at == title || title.parents().contains(at);
      if (titled || others.stream().anyMatch(title.parents()::contains)) {
        return whole;
      }
      whole = others.isEmpty() ? whole : at.parent();
    }
    return whole;
  }

  /** Whether a block reads as prose. */
  static boolean isSentence(TextBlock block) {
    return !block.isMostlyLinks()
        && block.text().chars().anyMatch(c -> c == '。' || c == '，' || c == '；');
  }

  /** The same, or a line long enough to be one. */
  static boolean mayBeSentence(TextBlock block) {
    return isSentence(block) || !block.isMostlyLinks() && han(block) >= LONG_LINE;
  }

  static long han(TextBlock block) {
    return block.text().codePoints().filter(Character::isIdeographic).count();
  }

  /** How much prose a block has. */
  static int prose(TextBlock block) {
    return Math.max(0, worth(block));
  }

  private static int worth(TextBlock block) {
    if (block.isMostlyLinks()) {
      return -block.linked() - LINK_BLOCK;
    }
    int length = block.text().length() - block.linked();
    if (isSentence(block)) {
      return length;
    }
    return han(block) >= LONG_LINE ? length / 2 : 0;
  }
}
