package org.twinscript.bake.pages;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.bake.charts.HeatTable;
import org.twinscript.bake.charts.MapView;
import org.twinscript.bake.charts.Timeline;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.FacetCrossing;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RegionNode;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Words;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;

/** The pages of every facet: its index, its values, and the places where two facets meet. */
final class FacetPages {

  private final EditionView catalogue;
  private final Site site;
  private final Words words;
  private final SiteIndexes browsing;
  private final PageFactory sheets;
  private final ListPages lists;

  FacetPages(EditionView catalogue, SiteIndexes browsing, PageFactory sheets, ListPages lists) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.words = catalogue.words();
    this.browsing = browsing;
    this.sheets = sheets;
    this.lists = lists;
  }

  /** All pages of a facet; none where no article says anything that it is made of. */
  Stream<PageJob> of(Facet facet) {
    List<Term> values = site.values(facet);
    return values.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(index(facet)), values.stream().flatMap(term -> value(facet, term)));
  }

  private PageJob index(Facet facet) {
    String heading = words.get(facet.folder());
    return sheets.page(
        facet.folder() + "/",
        facet.folder(),
        heading,
        words.get(facet.folder() + ".description"),
        () ->
            new FacetIndexPage(
                facet.name(),
                heading,
                facet.map() ? Optional.of(map()) : Optional.empty(),
                tree(facet),
                catalogue.links(site.values(facet)),
                crossing(facet).map(this::table)));
  }

  private MapView map() {
    return MapView.of(browsing.map(), catalogue);
  }

  private List<RegionNode> tree(Facet facet) {
    return facet.tree()
        ? site.values(facet).stream()
            .filter(term -> term.parent().isEmpty())
            .map(catalogue::branch)
            .toList()
        : List.of();
  }

  private Optional<FacetCrossing> crossing(Facet facet) {
    return browsing.crossings().stream().filter(each -> each.facet().equals(facet)).findFirst();
  }

  private Stream<PageJob> value(Facet facet, Term term) {
    List<RenderedDocument<Article>> articles = site.about(term);
    String name = catalogue.name(term);
    Stream<PageJob> own =
        lists.stream(
            new ListPages.Listing(
                site.path(term),
                facet.folder(),
                name,
                catalogue.described(term),
                FacetSelection.of(site, term)),
            catalogue.cards(articles),
            () -> page(facet, term));
    return Stream.concat(
        own, crossing(facet).stream().flatMap(crossing -> crossings(crossing, term)));
  }

  private Function<CardList, FacetPage> page(Facet facet, Term term) {
    Link index = catalogue.index(facet);
    List<Link> shelves = facet.feed() ? List.of(catalogue.link(term)) : List.of();
    List<Link> trail = catalogue.links(site.above(term));
    List<Link> below = catalogue.links(site.below(term));
    List<FacetPage.Section> others = others(facet, term);
    Optional<Timeline> timeline =
        facet.timeline() ? Timeline.of(site.about(term)) : Optional.empty();
    String query = FacetSelection.query(site, term);
    return list ->
        new FacetPage(facet.name(), index, shelves, trail, below, others, timeline, query, list);
  }

  /** What the articles have of the facets that cross this one, and of the one it crosses. */
  private List<FacetPage.Section> others(Facet facet, Term term) {
    List<FacetPage.Section> others = new ArrayList<>();
    for (FacetCrossing crossing : browsing.crossings()) {
      if (crossing.crossed().equals(facet)) {
        others.add(section(crossing.facet(), termsUnder(crossing, term)));
      }
      if (crossing.facet().equals(facet)) {
        others.add(section(crossing.crossed(), topsOf(crossing, term)));
      }
    }
    return others;
  }

  private FacetPage.Section section(Facet facet, List<Link> links) {
    return new FacetPage.Section(words.get(facet.folder()), links);
  }

  /** The terms of a region's articles, in the order of their table; counts are the region's own. */
  private List<Link> termsUnder(FacetCrossing crossing, Term region) {
    Map<Term, Long> counts =
        site.about(region).stream()
            .flatMap(article -> site.terms(article, crossing.facet()).stream())
            .collect(groupingBy(term -> term, counting()));
    return site.values(crossing.facet()).stream()
        .filter(counts::containsKey)
        .map(term -> termIn(crossing, region, term, counts.get(term).intValue()))
        .toList();
  }

  /**
   * To the page of the term at the top; below it the address also says which part of it, for the
   * script that narrows lists.
   */
  private Link termIn(FacetCrossing crossing, Term region, Term term, int count) {
    String path = crossing.path(term, crossing.top(region));
    String part = region.parent().isEmpty() ? "" : FacetSelection.query(site, region);
    return new Link(catalogue.name(term), path + part, count);
  }

  private List<Link> topsOf(FacetCrossing crossing, Term term) {
    return site.tops(crossing.crossed()).stream()
        .map(top -> cell(crossing, term, top))
        .filter(link -> link.count() > 0)
        .toList();
  }

  /** To the articles of a term at a top; its name is the top's. */
  private Link cell(FacetCrossing crossing, Term term, Term top) {
    return new Link(catalogue.name(top), crossing.path(term, top), crossing.at(term, top).size());
  }

  /** All terms and tops that have articles, and how many they share. */
  private HeatTable table(FacetCrossing crossing) {
    List<Term> tops = site.tops(crossing.crossed());
    return HeatTable.of(
        catalogue.links(tops).stream().map(HeatTable.Head::of).toList(),
        site.tops(crossing.facet()).stream()
            .map(
                term ->
                    new HeatTable.Counted(
                        HeatTable.Head.of(catalogue.link(term)),
                        tops.stream().map(top -> cell(crossing, term, top)).toList()))
            .toList());
  }

  private Stream<PageJob> crossings(FacetCrossing crossing, Term term) {
    return site.tops(crossing.crossed()).stream()
        .filter(top -> !crossing.at(term, top).isEmpty())
        .flatMap(top -> crossing(crossing, term, top));
  }

  private Stream<PageJob> crossing(FacetCrossing crossing, Term term, Term top) {
    List<RenderedDocument<Article>> articles = crossing.at(term, top);
    String name = words.say("crossing", catalogue.name(top), catalogue.name(term));
    return lists.stream(
        new ListPages.Listing(
            crossing.path(term, top),
            crossing.facet().folder(),
            name,
            words.say("about", name, articles.size()),
            FacetSelection.of(site, top, term)),
        catalogue.cards(articles),
        () -> page(crossing, term, top));
  }

  private Function<CardList, CrossingPage> page(FacetCrossing crossing, Term term, Term top) {
    Link index = catalogue.index(crossing.facet());
    List<Link> shelves = shelves(term, top);
    return list ->
        new CrossingPage(index, catalogue.link(term), catalogue.link(top), shelves, list);
  }

  private List<Link> shelves(Term term, Term top) {
    return Stream.of(top, term)
        .filter(each -> site.facet(each.facet()).feed())
        .map(catalogue::link)
        .toList();
  }
}
