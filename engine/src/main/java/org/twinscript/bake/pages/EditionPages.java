package org.twinscript.bake.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinscript.article.Page;
import org.twinscript.bake.feeds.ArticleRecords;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RegionNode;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Words;

/** All pages of one edition. */
public final class EditionPages {

  private final EditionView catalogue;
  private final Site site;
  private final Words words;
  private final PageFactory sheets;
  private final SiteIndexes browsing;
  private final ListPages lists;
  private final TermPages terms;
  private final TimePages times;
  private final ArticlePages articles;

  /** Gets ready; no page is made yet. */
  public EditionPages(
      EditionView catalogue,
      SiteIndexes browsing,
      Addresses addresses,
      ArticleRecords records,
      CardCache shelf,
      int pageSize) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.words = catalogue.words();
    this.sheets = new PageFactory(catalogue, addresses);
    this.browsing = browsing;
    this.lists = new ListPages(catalogue, sheets, shelf, pageSize);
    this.terms = new TermPages(catalogue, browsing.crossings(), lists);
    this.times = new TimePages(catalogue, lists);
    this.articles = new ArticlePages(catalogue, browsing, sheets, records);
  }

  /** All of them, but that of the downloads. */
  public List<PageJob> all() {
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
  public PageJob article(int place) {
    return articles.sheet(place);
  }

  private Stream<PageJob> home() {
    return lists.stream(
        new ListPages.Listing(
            "",
            "home",
            words.get("siteName"),
            words.get("siteDescription"),
            "home.ftlh",
            Map.of(
                "scope", FacetSelection.ALL,
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

  private PageJob regionTree() {
    List<RegionNode> tree =
        site.regions().stream()
            .filter(term -> term.parent().isEmpty())
            .map(catalogue::branch)
            .toList();
    return index("regions", Map.of("map", map(), "tree", tree));
  }

  private PageJob themeIndex() {
    return index(
        "themes", Map.of("themes", catalogue.links(site.themes()), "table", terms.table()));
  }

  private PageJob yearIndex() {
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

  private PageJob index(String section, Map<String, ?> data) {
    String title = words.get(section);
    String description = words.get(section + ".description");
    String template = section + ".ftlh";
    return sheets.page(section + "/", section, title, description, template, () -> data);
  }

  private PageJob page(RenderedDocument<Page> typeset) {
    String id = typeset.document().id().value();
    EditionText text = typeset.in(catalogue.edition());
    return sheets.page(
        id + "/",
        id,
        text.title(),
        text.summary(),
        "page.ftlh",
        () -> Map.of("html", text.body(), "body", BodyNeeds.of(typeset)));
  }
}
