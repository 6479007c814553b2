package org.twinscript.intake;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twinscript.fault.InputException;

/**
 * Learns which lines recur with different articles, in one pass and whatever the order of the
 * pages. Of more than 20,000 articles it counts those whose digests come first: as good a sample as
 * any, the same in every order, and never more in memory. Not thread-safe.
 */
public final class RepeatLearner {

  private static final int MOST_ARTICLES = 20_000;

  private final RepeatedLines known;
  private final int most;
  private final NavigableMap<Long, PageEdges> articles = new TreeMap<>();

  /**
   * @param known the table so far; what it cuts is not seen again
   */
  public RepeatLearner(RepeatedLines known) {
    this(known, MOST_ARTICLES);
  }

  RepeatLearner(RepeatedLines known, int most) {
    this.known = known;
    this.most = most;
  }

  /**
   * Looks at a page.
   *
   * @throws InputException if no article is found on it; it then counts for nothing
   */
  public void add(RawPage page) {
    PageEdges edges = PageEdges.of(page, known);
    articles.merge(edges.article(), edges, PageEdges::with);
    if (articles.size() > most) {
      articles.pollLastEntry();
    }
  }

  /** How many different articles are counted. */
  public int articles() {
    return articles.size();
  }

  /** What recurs often enough, in a stable order. */
  public List<RepeatedLine> found() {
    return articles.values().stream()
        .collect(Collectors.groupingBy(PageEdges::site))
        .entrySet()
        .stream()
        .flatMap(site -> new SiteRepeats(site.getKey(), site.getValue()).found())
        .sorted(
            Comparator.comparing((RepeatedLine line) -> line.site().orElse(""))
                .thenComparing(RepeatedLine::place)
                .thenComparing(RepeatedLine::words))
        .toList();
  }
}
