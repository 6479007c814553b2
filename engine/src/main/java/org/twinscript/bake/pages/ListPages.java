package org.twinscript.bake.pages;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twinscript.bake.cache.Lazy;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.template.TemplateData;

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
   * @param data what the templates of the pages show, given the part of the list; what all pages of
   *     the list show alike is made when the supplier is asked, which happens once
   */
  Stream<PageJob> stream(
      Listing list,
      List<Card> cards,
      Supplier<? extends Function<CardList, ? extends TemplateData>> data) {
    Lazy<Function<CardList, ? extends TemplateData>> template = new Lazy<>(data::get);
    return ListPage.cut(list.path(), cards, size).stream()
        .map(
            leaf ->
                sheets.page(
                    leaf.path(),
                    list.section(),
                    title(list, leaf),
                    list.description(),
                    () -> template.get().apply(part(list, leaf))));
  }

  private CardList part(Listing list, ListPage leaf) {
    CardRows rows = new CardRows(shelf, leaf.cards(), PageFactory.up(leaf.path()));
    return new CardList(list.title(), leaf, rows, list.scope());
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
   * @param scope what it is narrowed to
   */
  record Listing(
      String path, String section, String title, String description, FacetSelection scope) {}
}
