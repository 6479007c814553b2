package org.twinscript.bake.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Words;

/** The pages of years and months. */
final class TimePages {

  private final EditionView catalogue;
  private final Site site;
  private final Words words;
  private final ListPages lists;

  TimePages(EditionView catalogue, ListPages lists) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.words = catalogue.words();
    this.lists = lists;
  }

  /** A year's pages and those of its months. */
  Stream<PageJob> year(String year) {
    Link link = catalogue.year(year);
    TreeMap<Integer, List<RenderedDocument<Article>>> months = months(year);
    List<Link> links =
        months.keySet().stream().map(month -> link(year, month, months.get(month).size())).toList();
    Map<String, ?> data = Map.of("scope", FacetSelection.time(year), "months", links);
    return Stream.concat(
        pages(link, "year.ftlh", data, site.in(year)),
        months.keySet().stream().flatMap(month -> month(link, year, month, months.get(month))));
  }

  private Stream<PageJob> month(
      Link yearLink, String year, int month, List<RenderedDocument<Article>> articles) {
    FacetSelection scope = FacetSelection.time(year + "-" + padded(month));
    Map<String, ?> data = Map.of("scope", scope, "year", yearLink);
    return pages(link(year, month, articles.size()), "month.ftlh", data, articles);
  }

  private Stream<PageJob> pages(
      Link link, String template, Map<String, ?> data, List<RenderedDocument<Article>> articles) {
    return lists.stream(
        new ListPages.Listing(
            link.path(),
            "years",
            link.name(),
            words.say("about", link.name(), link.count()),
            template,
            data),
        catalogue.cards(articles));
  }

  private TreeMap<Integer, List<RenderedDocument<Article>>> months(String year) {
    TreeMap<Integer, List<RenderedDocument<Article>>> months = new TreeMap<>();
    for (RenderedDocument<Article> article : site.in(year)) {
      Optional<LocalDate> date = article.document().date();
      date.ifPresent(
          day -> months.computeIfAbsent(day.getMonthValue(), m -> new ArrayList<>()).add(article));
    }
    return months;
  }

  private Link link(String year, int month, int count) {
    return new Link(
        words.say("month", year, month), "years/" + year + "/" + padded(month) + "/", count);
  }

  private static String padded(int month) {
    return String.format(Locale.ROOT, "%02d", month);
  }

  /** Every year with its twelve months, newest year first; articles without a date are left out. */
  HeatTable calendar() {
    List<HeatTable.Head> columns =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> new HeatTable.Head(words.say("monthOnly", month), Optional.empty()))
            .toList();
    List<HeatTable.Counted> rows =
        site.years().stream().filter(year -> !months(year).isEmpty()).map(this::row).toList();
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
}
