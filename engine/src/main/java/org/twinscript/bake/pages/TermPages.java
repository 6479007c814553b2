package org.twinscript.bake.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.ThemeRegionIndex;
import org.twinscript.vocabulary.Term;

/** The pages of regions and themes, and of the places where the two meet. */
final class TermPages {

  private final EditionView catalogue;
  private final Site site;
  private final ThemeRegionIndex crossings;
  private final ListPages lists;

  TermPages(EditionView catalogue, ThemeRegionIndex crossings, ListPages lists) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.crossings = crossings;
    this.lists = lists;
  }

  Stream<PageJob> region(Term term) {
    List<RenderedDocument<Article>> articles = site.about(term);
    return lists.stream(
        listing(
            term,
            "regions",
            "region.ftlh",
            Map.of(
                "region", catalogue.link(term),
                "scope", FacetSelection.region(site, term),
                "trail", catalogue.links(site.above(term)),
                "below", catalogue.links(site.below(term)),
                "themes", themesOf(term),
                "timeline", Timeline.of(articles))),
        catalogue.cards(articles));
  }

  /**
   * The themes of a region's articles, in the order of their table; counts are the region's own.
   */
  private List<Link> themesOf(Term region) {
    Map<Term, Long> counts =
        site.about(region).stream()
            .flatMap(article -> article.document().subjects().themes().stream())
            .collect(Collectors.groupingBy(theme -> theme, Collectors.counting()));
    return site.themes().stream()
        .filter(counts::containsKey)
        .map(theme -> themeIn(region, theme, counts.get(theme).intValue()))
        .toList();
  }

  /**
   * To the page of the theme in the province; below a province the address also says which part of
   * it, for the script that narrows lists.
   */
  private Link themeIn(Term region, Term theme, int count) {
    String path = crossings.path(theme, crossings.top(region));
    String part =
        region.parent().isEmpty() ? "" : FacetSelection.query("region", site.slugs(region));
    return new Link(catalogue.name(theme), path + part, count);
  }

  Stream<PageJob> theme(Term term) {
    List<RenderedDocument<Article>> articles = site.about(term);
    Stream<PageJob> own =
        lists.stream(
            listing(
                term,
                "themes",
                "theme.ftlh",
                Map.of(
                    "theme", catalogue.link(term),
                    "scope", FacetSelection.theme(term),
                    "regions", regionsOf(term),
                    "timeline", Timeline.of(articles))),
            catalogue.cards(articles));
    return Stream.concat(own, crossings.regions().stream().flatMap(top -> crossing(term, top)));
  }

  private List<Link> regionsOf(Term theme) {
    return crossings.regions().stream()
        .map(top -> cell(theme, top))
        .filter(link -> link.count() > 0)
        .toList();
  }

  /** To the articles on a theme in a region; its name is the region's. */
  private Link cell(Term theme, Term top) {
    return new Link(
        catalogue.name(top), crossings.path(theme, top), crossings.at(theme, top).size());
  }

  /** All themes and regions that have articles, and how many they share. */
  HeatTable table() {
    List<Link> regions = catalogue.links(crossings.regions());
    return HeatTable.of(
        regions.stream().map(HeatTable.Head::of).toList(),
        crossings.themes().stream().map(this::row).toList());
  }

  private HeatTable.Counted row(Term theme) {
    return new HeatTable.Counted(
        HeatTable.Head.of(catalogue.link(theme)),
        crossings.regions().stream().map(top -> cell(theme, top)).toList());
  }

  /**
   * How many articles each theme has in each year; a cell leads to the theme, narrowed to the year.
   */
  HeatTable years() {
    return HeatTable.of(
        site.years().stream().map(year -> HeatTable.Head.of(catalogue.year(year))).toList(),
        crossings.themes().stream().map(this::yearsOf).toList());
  }

  private HeatTable.Counted yearsOf(Term theme) {
    Map<String, Long> counts =
        site.about(theme).stream()
            .collect(
                Collectors.groupingBy(article -> article.document().year(), Collectors.counting()));
    return new HeatTable.Counted(
        HeatTable.Head.of(catalogue.link(theme)),
        site.years().stream()
            .map(
                year ->
                    new Link(
                        year,
                        site.path(theme) + FacetSelection.query("year", year),
                        counts.getOrDefault(year, 0L).intValue()))
            .toList());
  }

  private Stream<PageJob> crossing(Term theme, Term top) {
    List<RenderedDocument<Article>> articles = crossings.at(theme, top);
    if (articles.isEmpty()) {
      return Stream.empty();
    }
    String name = catalogue.words().say("crossing", catalogue.name(top), catalogue.name(theme));
    return lists.stream(
        new ListPages.Listing(
            crossings.path(theme, top),
            "themes",
            name,
            catalogue.words().say("about", name, articles.size()),
            "crossing.ftlh",
            Map.of(
                "scope", FacetSelection.crossing(theme, top),
                "theme", catalogue.link(theme),
                "region", catalogue.link(top))),
        catalogue.cards(articles));
  }

  private ListPages.Listing listing(
      Term term, String section, String template, Map<String, ?> data) {
    String name = catalogue.name(term);
    String description = catalogue.words().say("about", name, site.about(term).size());
    return new ListPages.Listing(site.path(term), section, name, description, template, data);
  }
}
