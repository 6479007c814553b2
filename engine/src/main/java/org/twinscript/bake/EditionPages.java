package org.twinscript.bake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinscript.article.Page;
import org.twinscript.vocabulary.Term;

/** All pages of one edition. */
final class EditionPages {

  private final Catalogue catalogue;
  private final Site site;
  private final Words words;
  private final SheetMaker sheets;
  private final ListPages lists;
  private final ArticleRecords records;

  EditionPages(Catalogue catalogue, Addresses addresses, int pageSize) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.words = catalogue.words();
    this.sheets = new SheetMaker(catalogue, addresses);
    this.lists = new ListPages(catalogue, sheets, pageSize);
    this.records = new ArticleRecords(catalogue, addresses);
  }

  List<Sheet> all() {
    return Stream.of(
            home(),
            new ArticlePages(catalogue, sheets, records).stream(),
            Stream.of(regionTree()),
            site.regions().stream().flatMap(this::region),
            Stream.of(themeIndex()),
            site.themes().stream().flatMap(this::theme),
            Stream.of(yearIndex()),
            site.years().stream().flatMap(this::year),
            site.pages().stream().map(this::page),
            Stream.of(sheets.missing()))
        .flatMap(pages -> pages)
        .toList();
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
                "total", site.articles().size(),
                "regions", used(top()),
                "themes", used(site.themes()),
                "years", years())),
        catalogue.cards(site.articles()));
  }

  private List<Link> used(List<Term> terms) {
    return catalogue.links(terms).stream().filter(link -> link.count() > 0).toList();
  }

  private List<Term> top() {
    return site.regions().stream().filter(term -> term.parent().isEmpty()).toList();
  }

  private Sheet regionTree() {
    List<Branch> tree = top().stream().map(catalogue::branch).toList();
    return index("regions", "regions.ftlh", Map.of("tree", tree));
  }

  private Stream<Sheet> region(Term term) {
    return lists.stream(
        new ListPages.Listing(
            site.path(term),
            "regions",
            catalogue.name(term),
            describe(term),
            "region.ftlh",
            Map.of(
                "region", catalogue.link(term),
                "trail", catalogue.links(site.above(term)),
                "below", catalogue.links(site.below(term)))),
        catalogue.cards(site.about(term)));
  }

  private Sheet themeIndex() {
    return index("themes", "themes.ftlh", Map.of("themes", catalogue.links(site.themes())));
  }

  private Stream<Sheet> theme(Term term) {
    return lists.stream(
        new ListPages.Listing(
            site.path(term),
            "themes",
            catalogue.name(term),
            describe(term),
            "theme.ftlh",
            Map.of("theme", catalogue.link(term))),
        catalogue.cards(site.about(term)));
  }

  private String describe(Term term) {
    return words.say("about", catalogue.name(term), site.about(term).size());
  }

  private Sheet yearIndex() {
    return index("years", "years.ftlh", Map.of("years", years()));
  }

  private List<Link> years() {
    return site.years().stream().map(catalogue::year).toList();
  }

  private Stream<Sheet> year(String year) {
    Link link = catalogue.year(year);
    return lists.stream(
        new ListPages.Listing(
            link.path(),
            "years",
            link.name(),
            words.say("about", link.name(), link.count()),
            "year.ftlh",
            Map.of("year", link)),
        catalogue.cards(site.in(year)));
  }

  private Sheet index(String section, String template, Map<String, ?> data) {
    String title = words.get(section);
    String description = words.get(section + ".description");
    return sheets.page(section + "/", section, title, description, template, data);
  }

  private Sheet page(Typeset<Page> typeset) {
    String id = typeset.document().id().value();
    EditionText text = typeset.in(catalogue.edition());
    return sheets.page(
        id + "/", id, text.title(), text.summary(), "page.ftlh", Map.of("html", text.html()));
  }
}
