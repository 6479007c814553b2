package org.twinscript.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twinscript.intake.PageEdges.Edge;
import org.twinscript.intake.RepeatedLine.Key;
import org.twinscript.intake.RepeatedLine.Place;

/** Counts the lines of one site's articles and decides on those that recur. */
final class SiteRepeats {

  /** With fewer articles a line recurs by chance, or because one story was told in parts. */
  private static final int FEWEST = 4;

  /** One article in so many must have a line for it to be listed. */
  private static final int SHARE = 20;

  /** The same for a row of phrases to be cut. */
  private static final int SHARE_OF_ROWS = 4;

  private final Optional<String> site;
  private final List<PageEdges> articles;

  SiteRepeats(Optional<String> site, List<PageEdges> articles) {
    this.site = site;
    this.articles = articles;
  }

  Stream<RepeatedLine> found() {
    return Stream.concat(titles(), lines()).filter(line -> recurs(line.pages(), SHARE));
  }

  /**
   * One title for different texts: a bulletin's, which stays, or a motto taken for the headline,
   * which only a person can tell.
   */
  private Stream<RepeatedLine> titles() {
    return articles.stream().collect(groupingBy(PageEdges::title, counting())).entrySet().stream()
        .map(it -> line(false, Place.BEFORE, it.getValue().intValue(), it.getKey()));
  }

  /** Lines that are no article's title. */
  private Stream<RepeatedLine> lines() {
    Set<String> titles = articles.stream().map(PageEdges::title).collect(toSet());
    Map<Key, Sightings> sightings = new HashMap<>();
    for (PageEdges article : articles) {
      for (Edge edge : article.lines()) {
        sightings
            .computeIfAbsent(new Key(edge.place(), site, edge.words()), any -> new Sightings())
            .add(article, edge);
      }
    }
    return sightings.entrySet().stream()
        .filter(it -> !titles.contains(it.getKey().words()))
        .map(
            it ->
                line(
                    isCut(it.getKey().words(), it.getValue()),
                    it.getKey().place(),
                    it.getValue().count(),
                    it.getKey().words()));
  }

  private RepeatedLine line(boolean cut, Place place, int pages, String words) {
    return new RepeatedLine(cut, place, pages, site, words);
  }

  private boolean isCut(String words, Sightings sightings) {
    return switch (RepeatShape.of(words)) {
      case OF_THE_PAGE -> true;
      case ROW_OF_PHRASES -> !sightings.heading && recurs(sightings.count(), SHARE_OF_ROWS);
      case OF_AN_ARTICLE -> false;
    };
  }

  private boolean recurs(int count, int share) {
    return count >= FEWEST && count * share >= articles.size();
  }

  /** Where a line was seen. Copies under several titles, and parts of a series, count once. */
  private static final class Sightings {
    private final Set<Long> series = new HashSet<>();
    private boolean heading;

    void add(PageEdges article, Edge edge) {
      series.add(article.series());
      heading |= edge.heading();
    }

    int count() {
      return series.size();
    }
  }
}
