package org.twinscript.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinscript.intake.DamagedArticle.Picture;

/**
 * A page taken apart, before anything is judged.
 *
 * @param lines none of them blank
 * @param pictures those of the article
 * @param hidden the lines that the page has among the article's and does not show
 * @param head what the page says of itself where no reader sees it; nothing for plain text
 */
record Sheet(List<Line> lines, HtmlHead head, List<Picture> pictures, List<Line> hidden) {

  Sheet {
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
    hidden = List.copyOf(hidden);
  }

  Sheet(List<Line> lines, HtmlHead head) {
    this(lines, head, List.of(), List.of());
  }

  static Sheet of(RawPage page) {
    return page.html() ? HtmlSheet.of(page.text()) : TextSheet.of(page.text());
  }

  /** What the page's head calls it, most trustworthy first. */
  List<String> titles() {
    return head.titles();
  }

  /** The host that the head says the page itself is on. */
  Optional<String> site() {
    return head.site();
  }

  Sheet without(Set<Line> cut) {
    List<Line> left = lines.stream().filter(line -> !cut.contains(line)).toList();
    return new Sheet(left, head, pictures, hidden);
  }
}
