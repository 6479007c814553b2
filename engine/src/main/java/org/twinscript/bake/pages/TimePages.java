package org.twinscript.bake.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.bake.charts.HeatTable;
import org.twinscript.bake.charts.Timeline;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Words;
import org.twinscript.bake.template.TemplateData;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;

/** The pages of years and months. */
final class TimePages {

  private static final String SECTION = "years";

  private final EditionView catalogue;
  private final Site site;
  private final Words words;
  private final PageFactory sheets;
  private final ListPages lists;

  TimePages(EditionView catalogue, PageFactory sheets, ListPages lists) {
    this.sheets = sheets;
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.words = catalogue.words();
    this.lists = lists;
  }

  /** The index of the years. */
  PageJob index() {
    return sheets.page(
        "years/",
        SECTION,
        words.get(SECTION),
        words.get("years.description"),
        () -> new YearsPage(years(), Timeline.of(site.articles()), calendar(), themes()));
  }

  /** The years, each with how many articles it has. */
  List<Link> years() {
    return site.years().stream().map(catalogue::year).toList();
  }

  /** A year's pages and those of its months. */
  Stream<PageJob> year(String year) {
    Link link = catalogue.year(year);
    TreeMap<Integer, List<RenderedDocument<Article>>> months = months(year);
    List<Link> links =
        months.keySet().stream().map(month -> link(year, month, months.get(month).size())).toList();
    return Stream.concat(
        pages(link, year, site.in(year), list -> new YearPage(links, list)),
        months.keySet().stream().flatMap(month -> month(link, year, month, months.get(month))));
  }

  private Stream<PageJob> month(
      Link yearLink, String year, int month, List<RenderedDocument<Article>> articles) {
    return pages(
        link(year, month, articles.size()),
        year + "-" + padded(month),
        articles,
        list -> new MonthPage(yearLink, list));
  }

  private Stream<PageJob> pages(
      Link link,
      String time,
      List<RenderedDocument<Article>> articles,
      Function<CardList, TemplateData> data) {
    return lists.stream(
        new ListPages.Listing(
            link.path(),
            SECTION,
            link.name(),
            words.say("about", link.name(), link.count()),
            FacetSelection.time(time)),
        catalogue.cards(articles),
        () -> data);
  }

  private TreeMap<Integer, List<RenderedDocument<Article>>> months(String year) {
    TreeMap<Integer, List<RenderedDocument<Article>>> months = new TreeMap<>();
    for (RenderedDocument<Article> article : site.in(year)) {
      Optional<EdtfDate> date = article.document().date();
      date.flatMap(known -> known.listed().monthNumber())
          .ifPresent(month -> months.computeIfAbsent(month, m -> new ArrayList<>()).add(article));
    }
    return months;
  }

  private Link link(String year, int month, int count) {
    return new Link(
        catalogue.dates().year(year) + words.say("monthOnly", month),
        "years/" + year + "/" + padded(month) + "/",
        count);
  }

  private static String padded(int month) {
    return String.format(Locale.ROOT, "%02d", month);
  }

  /** Every year with its twelve months, newest year first; articles without a date are left out. */
  private HeatTable calendar() {
    List<HeatTable.Head> columns =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> new HeatTable.Head(words.say("monthOnly", month), Optional.empty()))
            .toList();
    List<HeatTable.Counted> rows =
        site.years().stream().filter(year -> !year.equals("undated")).map(this::row).toList();
    return HeatTable.of(columns, rows);
  }

  private HeatTable.Counted row(String year) {
    TreeMap<Integer, List<RenderedDocument<Article>>> months = months(year);
    return new HeatTable.Counted(
        HeatTable.Head.of(catalogue.year(year)),
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> link(year, month, months.getOrDefault(month, List.of()).size()))
            .toList());
  }

  /**
   * How many articles each theme has in each year; a cell leads to the theme, narrowed to the year.
   */
  private HeatTable themes() {
    return HeatTable.of(
        site.years().stream().map(year -> HeatTable.Head.of(catalogue.year(year))).toList(),
        site.tops(site.facet(Facet.THEME)).stream().map(this::yearsOf).toList());
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
                        site.path(theme) + FacetSelection.query(year),
                        counts.getOrDefault(year, 0L).intValue()))
            .toList());
  }
}
