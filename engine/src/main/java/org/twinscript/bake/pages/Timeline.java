package org.twinscript.bake.pages;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Shared;
import org.twinscript.bake.site.RenderedDocument;

/**
 * How many articles each year has, as a bar chart; years between that have none are kept, so that
 * equal widths are equal times. All numbers are units of the drawing, {@value #WIDTH} wide.
 *
 * @param first the first year of the chart
 * @param last the last
 * @param best a year that has most; the earliest of several
 */
record Timeline(int first, int last, Bar best, List<Bar> bars) implements Shared {

  private static final int WIDTH = 360;
  private static final int MARGIN = 14;
  private static final int WIDEST = 24;
  private static final int FLOOR = 100;
  private static final int TALLEST = 84;
  private static final int LABELS = 7;
  private static final List<Integer> INTERVALS = List.of(1, 2, 5, 10, 20, 50, 100);

  /** The chart of some articles; none when fewer than two years have any. */
  static Optional<Timeline> of(List<RenderedDocument<Article>> articles) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    articles.stream()
        .flatMap(article -> article.document().date().stream())
        .forEach(day -> counts.merge(day.getYear(), 1, Integer::sum));
    return counts.size() < 2 ? Optional.empty() : Optional.of(draw(counts));
  }

  private static Timeline draw(TreeMap<Integer, Integer> counts) {
    int first = counts.firstKey();
    int last = counts.lastKey();
    int years = last - first + 1;
    int step = Math.max(1, Math.min(WIDEST, (WIDTH - 2 * MARGIN) / years));
    int most = counts.values().stream().max(Integer::compare).orElseThrow();
    int interval = interval(years);
    List<Bar> bars =
        IntStream.range(0, years)
            .mapToObj(
                i ->
                    bar(first + i, counts.getOrDefault(first + i, 0), MARGIN + i * step, step, most)
                        .labelled((first + i) % interval == 0))
            .toList();
    Bar best = bars.stream().filter(bar -> bar.count() == most).findFirst().orElseThrow();
    return new Timeline(first, last, best, bars);
  }

  private static int interval(int years) {
    return INTERVALS.stream().filter(each -> years / each <= LABELS).findFirst().orElse(years);
  }

  private static Bar bar(int year, int count, int x, int step, int most) {
    int height = count == 0 ? 0 : Math.max(2, Math.round((float) TALLEST * count / most));
    return new Bar(year, count, x, Math.max(1, step - 2), FLOOR - height, height, false);
  }

  /**
   * One year.
   *
   * @param labelled whether the year is written below the bar
   */
  record Bar(int year, int count, int x, int width, int y, int height, boolean labelled) {

    private Bar labelled(boolean label) {
      return new Bar(year, count, x, width, y, height, label);
    }

    int middle() {
      return x + width / 2;
    }
  }
}
