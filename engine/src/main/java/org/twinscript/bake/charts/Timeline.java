package org.twinscript.bake.charts;

import java.util.List;
import java.util.Locale;
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
public record Timeline(int first, int last, Bar best, List<Bar> bars) implements Shared {

  private static final int WIDTH = 360;
  private static final int MARGIN = 14;
  private static final int WIDEST_STEP = 40;
  private static final int WIDEST_BAR = 22;
  private static final int FLOOR = 100;
  private static final int TALLEST = 84;

  /** From one year that is written out to the next: four figures and some air. */
  private static final int LABEL = 34;

  private static final List<Integer> INTERVALS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500);
  private static final int SPAN = WIDTH - 2 * MARGIN;

  /**
   * The chart of some articles; none when fewer than two years have any, or none has more than one,
   * which a chart would only say again. Years before our era and decades are left to the lists: a
   * few would press all others together.
   */
  public static Optional<Timeline> of(List<RenderedDocument<Article>> articles) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    articles.stream()
        .flatMap(article -> article.document().date().stream())
        .flatMap(date -> date.listed().yearNumber().stream())
        .filter(year -> year > 0)
        .forEach(year -> counts.merge(year, 1, Integer::sum));
    boolean says = counts.size() > 1 && counts.values().stream().anyMatch(count -> count > 1);
    return says ? Optional.of(draw(counts)) : Optional.empty();
  }

  private static Timeline draw(TreeMap<Integer, Integer> counts) {
    int first = counts.firstKey();
    int last = counts.lastKey();
    int years = last - first + 1;
    int step = Math.max(1, Math.min(WIDEST_STEP, SPAN / years));
    int most = counts.values().stream().max(Integer::compare).orElseThrow();
    int interval = interval(years, step);
    List<Bar> bars =
        IntStream.range(0, years)
            .mapToObj(
                i ->
                    bar(first + i, counts.getOrDefault(first + i, 0), x(i, years, step), step, most)
                        .labelled((first + i) % interval == 0))
            .filter(bar -> years <= SPAN || bar.count() > 0 || bar.labelled())
            .toList();
    Bar best = bars.stream().filter(bar -> bar.count() == most).findFirst().orElseThrow();
    return new Timeline(first, last, best, bars);
  }

  /** More years than there is room for share it. */
  private static int x(int i, int years, int step) {
    return MARGIN + (years <= SPAN ? i * step : i * SPAN / years);
  }

  private static int interval(int years, int step) {
    return INTERVALS.stream()
        .filter(each -> each * Math.min(step, (double) SPAN / years) >= LABEL)
        .findFirst()
        .orElse(years);
  }

  private static Bar bar(int year, int count, int x, int step, int most) {
    int height = count == 0 ? 0 : Math.max(2, Math.round((float) TALLEST * count / most));
    int width = Math.max(1, Math.min(WIDEST_BAR, step - 2));
    int left = x + Math.max(0, step - 2 - width) / 2;
    return new Bar(year, count, left, width, FLOOR - height, height, false);
  }

  /**
   * One year.
   *
   * @param labelled whether the year is written below the bar
   */
  record Bar(int year, int count, int x, int width, int y, int height, boolean labelled) {

    /** The year as it stands in addresses. */
    String segment() {
      return String.format(Locale.ROOT, "%04d", year);
    }

    private Bar labelled(boolean label) {
      return new Bar(year, count, x, width, y, height, label);
    }

    int middle() {
      return x + width / 2;
    }
  }
}
