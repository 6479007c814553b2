package org.twinscript.bake.pages;

import java.util.ArrayList;
import java.util.List;
import org.twinscript.bake.site.Card;

/**
 * One page of a list.
 *
 * @param path from the edition's root: the list's own address for the first page, {@code page/2/}
 *     below it for the second
 */
record ListPage(String path, List<Card> cards, Pager pager) {

  /** Cuts a list into pages; an empty list has one page. */
  static List<ListPage> cut(String base, List<Card> cards, int size) {
    int total = Math.max(1, (cards.size() + size - 1) / size);
    List<ListPage> leaves = new ArrayList<>(total);
    for (int number = 1; number <= total; number++) {
      int end = Math.min(number * size, cards.size());
      List<Card> part = cards.subList((number - 1) * size, end);
      leaves.add(new ListPage(Pager.path(base, number), part, Pager.of(base, number, total)));
    }
    return leaves;
  }

  boolean isFirst() {
    return pager.number() == 1;
  }
}
