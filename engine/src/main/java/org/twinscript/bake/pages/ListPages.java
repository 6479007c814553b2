package org.twinscript.bake.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;

/** The pages of a list of articles: as many as its length asks for. */
final class ListPages {

  private final EditionView catalogue;
  private final PageFactory sheets;
  private final CardCache shelf;
  private final int size;

  ListPages(EditionView catalogue, PageFactory sheets, CardCache shelf, int size) {
    this.catalogue = catalogue;
    this.sheets = sheets;
    this.shelf = shelf;
    this.size = size;
  }

  /**
   * Cuts a list into pages.
   *
   * @param list where it lies, what it is called and what its template shows beside the cards
   */
  Stream<PageJob> stream(Listing list, List<Card> cards) {
    return ListPage.cut(list.path(), cards, size).stream().map(leaf -> sheet(list, leaf));
  }

  private PageJob sheet(Listing list, ListPage leaf) {
    return sheets.page(
        leaf.path(),
        list.section(),
        title(list, leaf),
        list.description(),
        list.template(),
        () -> data(list, leaf));
  }

  private Map<String, ?> data(Listing list, ListPage leaf) {
    Map<String, Object> data = new HashMap<>(list.data());
    data.put("heading", list.title());
    data.put("leaf", leaf);
    data.put("rows", new CardRows(shelf, leaf.cards(), PageFactory.up(leaf.path())));
    return data;
  }

  /** Every page of a list has a title of its own. */
  private String title(Listing list, ListPage leaf) {
    return leaf.isFirst()
        ? list.title()
        : catalogue.words().say("titleOfPage", list.title(), leaf.pager().number());
  }

  /**
   * A list of articles.
   *
   * @param path of its first page
   * @param data what its template shows beside the cards
   */
  record Listing(
      String path,
      String section,
      String title,
      String description,
      String template,
      Map<String, ?> data) {}
}
