package org.twinscript.bake.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.Page;
import org.twinscript.bake.charts.MapView;
import org.twinscript.bake.charts.Timeline;
import org.twinscript.bake.feeds.ArticleRecords;
import org.twinscript.bake.feeds.JsonLdSite;
import org.twinscript.bake.moves.Moves;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Words;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;
import org.twinscript.script.LocalMarks;
import org.twinscript.vocabulary.Facet;

/** All pages of one edition. */
public final class EditionPages {

  private final EditionView catalogue;
  private final Site site;
  private final Words words;
  private final PageFactory sheets;
  private final SiteIndexes browsing;
  private final Addresses addresses;
  private final ListPages lists;
  private final FacetPages facets;
  private final TimePages times;
  private final ArticlePages articles;

  /**
   * Gets ready; no page is made yet.
   *
   * @param marks of words in converted articles, where the site has them
   */
  public EditionPages(
      EditionView catalogue,
      SiteIndexes browsing,
      Addresses addresses,
      ArticleRecords records,
      CardCache shelf,
      Optional<LocalMarks> marks,
      int pageSize) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.words = catalogue.words();
    this.sheets = new PageFactory(catalogue, addresses);
    this.browsing = browsing;
    this.addresses = addresses;
    this.lists = new ListPages(catalogue, sheets, shelf, pageSize);
    this.facets = new FacetPages(catalogue, browsing, sheets, lists);
    this.times = new TimePages(catalogue, sheets, lists);
    this.articles = new ArticlePages(catalogue, browsing, sheets, records, marks);
  }

  /** All of them, but that of the downloads. */
  public List<PageJob> all() {
    return Stream.of(
            home(),
            articles.stream(),
            site.facets().stream().flatMap(facets::of),
            Stream.of(times.index()),
            site.years().stream().flatMap(times::year),
            site.pages().stream().map(this::page),
            Stream.of(search(), sheets.missing()))
        .flatMap(pages -> pages)
        .toList();
  }

  /** The pages at addresses of before. */
  public List<PageJob> moved(Moves moves) {
    return Stream.concat(
            moves.leading().entrySet().stream()
                .filter(move -> Moves.isPage(move.getKey()))
                .map(move -> sheets.moved(move.getKey(), move.getValue())),
            moves.removed().stream().filter(Moves::isPage).map(sheets::removed))
        .toList();
  }

  /** The page of an article, by its place in the order of the articles. */
  public PageJob article(int place) {
    return articles.sheet(place);
  }

  private Stream<PageJob> home() {
    return lists.stream(
        new ListPages.Listing(
            "", "home", words.get("siteName"), words.get("siteDescription"), FacetSelection.ALL),
        catalogue.cards(site.articles()),
        this::homePage);
  }

  private Function<CardList, HomePage> homePage() {
    MapView map = MapView.of(browsing.map(), catalogue);
    Optional<Timeline> timeline = Timeline.of(site.articles());
    List<Link> regions = tops(Facet.REGION);
    List<Link> themes = tops(Facet.THEME);
    List<Link> years = times.years();
    String website = JsonLdSite.of(catalogue, addresses);
    Optional<Link> restored = restored();
    return list ->
        new HomePage(
            site.articles().size(), map, timeline, regions, themes, years, restored, website, list);
  }

  private Optional<Link> restored() {
    return site.articles().stream()
        .filter(article -> repairs(article) > 0)
        .max(Comparator.comparingInt(EditionPages::repairs))
        .map(catalogue::card)
        .map(card -> Link.to(card.title(), card.path()));
  }

  private static int repairs(RenderedDocument<Article> article) {
    return article
        .document()
        .origin()
        .map(origin -> origin.repairs().values().stream().mapToInt(Integer::intValue).sum())
        .orElse(0);
  }

  private PageJob search() {
    return sheets.page(
        "search/", "search", words.get("search"), words.get("search.description"), SearchPage::new);
  }

  private List<Link> tops(String facet) {
    return catalogue.links(site.tops(site.facet(facet)));
  }

  private PageJob page(RenderedDocument<Page> typeset) {
    String id = typeset.document().id().value();
    EditionText text = typeset.in(catalogue.edition());
    Optional<LocalDate> changed = typeset.document().filing().changed();
    return sheets.page(
        id + "/",
        id,
        text.title(),
        text.summary(),
        changed,
        () -> new StandalonePage(text.body(), changed, BodyNeeds.of(typeset)));
  }

  /** The page on which readers search. */
  @ForTemplate("search.ftlh")
  record SearchPage() implements TemplateData {}
}
