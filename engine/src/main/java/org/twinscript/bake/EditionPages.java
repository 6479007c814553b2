package org.twinscript.bake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinscript.article.Page;

/** All pages of one edition. */
final class EditionPages {

  private final Catalogue catalogue;
  private final Site site;
  private final Words words;
  private final SheetMaker sheets;
  private final Browsing browsing;
  private final ListPages lists;
  private final TermPages terms;
  private final TimePages times;
  private final ArticlePages articles;

  EditionPages(
      Catalogue catalogue,
      Browsing browsing,
      Addresses addresses,
      ArticleRecords records,
      CardShelf shelf,
      int pageSize) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.words = catalogue.words();
    this.sheets = new SheetMaker(catalogue, addresses);
    this.browsing = browsing;
    this.lists = new ListPages(catalogue, sheets, shelf, pageSize);
    this.terms = new TermPages(catalogue, browsing.crossings(), lists);
    this.times = new TimePages(catalogue, lists);
    this.articles = new ArticlePages(catalogue, browsing, sheets, records);
  }

  List<Sheet> all() {
    return Stream.of(
            home(),
            articles.stream(),
            Stream.of(regionTree()),
            site.regions().stream().flatMap(terms::region),
            Stream.of(themeIndex()),
            site.themes().stream().flatMap(terms::theme),
            Stream.of(yearIndex()),
            site.years().stream().flatMap(times::year),
            site.pages().stream().map(this::page),
            Stream.of(sheets.missing()))
        .flatMap(pages -> pages)
        .toList();
  }

  /** The page of an article, by its place in the order of the articles. */
  Sheet article(int place) {
    return articles.sheet(place);
  }

  private Stream<Sheet> home() {
    return lists.stream(
        new ListPages.Listing(
            "",
            "home",
            words.get("siteName"),
            words.get("siteDescription"),
            "home.ftlh",
            Map.of(
                "scope", Scope.ALL,
                "total", site.articles().size(),
                "map", map(),
                "timeline", Timeline.of(site.articles()),
                "regions", catalogue.links(browsing.crossings().regions()),
                "themes", catalogue.links(browsing.crossings().themes()),
                "years", years())),
        catalogue.cards(site.articles()));
  }

  private MapView map() {
    return MapView.of(browsing.map(), catalogue);
  }

  private Sheet regionTree() {
    List<Branch> tree =
        site.regions().stream()
            .filter(term -> term.parent().isEmpty())
            .map(catalogue::branch)
            .toList();
    return index("regions", Map.of("map", map(), "tree", tree));
  }

  private Sheet themeIndex() {
    return index(
        "themes", Map.of("themes", catalogue.links(site.themes()), "table", terms.table()));
  }

  private Sheet yearIndex() {
    return index(
        "years",
        Map.of(
            "years", years(),
            "timeline", Timeline.of(site.articles()),
            "calendar", times.calendar(),
            "themes", terms.years()));
  }

  private List<Link> years() {
    return site.years().stream().map(catalogue::year).toList();
  }

  private Sheet index(String section, Map<String, ?> data) {
    String title = words.get(section);
    String description = words.get(section + ".description");
    String template = section + ".ftlh";
    return sheets.page(section + "/", section, title, description, template, () -> data);
  }

  private Sheet page(Typeset<Page> typeset) {
    String id = typeset.document().id().value();
    EditionText text = typeset.in(catalogue.edition());
    return sheets.page(
        id + "/",
        id,
        text.title(),
        text.summary(),
        typeset.document().filing().changed(),
        "page.ftlh",
        () -> Map.of("html", text.body(), "changed", typeset.document().filing().changed()));
  }
}
