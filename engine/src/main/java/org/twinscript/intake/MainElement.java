package org.twinscript.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.twinscript.intake.HtmlBlocks.TextBlock;

/**
 * Finds the element that holds the article: the one whose blocks, prose counted for and links
 * against it, sum highest. A larger element wins only if what it adds is worth more than the links
 * it brings along, so columns and menus stay outside. The idea is that of maximum subsequence
 * segmentation (Pasternack and Roth, 2009), with subtrees for subsequences.
 */
final class MainElement {

  /** A table's row, a caption, a heading: worth little, but on the article's side. */
  private static final int PLAIN_BLOCK = 1;

  /** What a block of links costs besides its characters. */
  private static final int LINK_BLOCK = 2;

  private MainElement() {}

  /** The innermost of the best, or nothing on a page without prose. */
  static Optional<Element> of(List<TextBlock> blocks) {
    Map<Element, Integer> worth = new LinkedHashMap<>();
    for (TextBlock block : blocks) {
      worth.merge(block.owner(), worth(block), Integer::sum);
      block.owner().parents().forEach(parent -> worth.merge(parent, worth(block), Integer::sum));
    }
    return worth.entrySet().stream()
        .max(
            Map.Entry.<Element, Integer>comparingByValue()
                .thenComparing(Comparator.comparingInt(entry -> entry.getKey().parents().size())))
        .filter(best -> best.getValue() > 0)
        .map(Map.Entry::getKey);
  }

  private static int worth(TextBlock block) {
    if (block.isMostlyLinks()) {
      return -block.linked() - LINK_BLOCK;
    }
    boolean prose = block.text().chars().anyMatch(c -> c == '。' || c == '，' || c == '；');
    return prose ? block.text().length() - block.linked() : PLAIN_BLOCK;
  }
}
