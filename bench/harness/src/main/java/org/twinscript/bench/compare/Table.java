package org.twinscript.bench.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The runs of one size as a Markdown table: medians, and the wall times' range. */
final class Table {

  private static final String HEAD =
      """
      | articles | output folder | generator | wall s (range) | processor s | of it system | memory MB | pages | MB written |
      |---:|---|---|---:|---:|---:|---:|---:|---:|
      """;

  private final Map<Row, List<Resources>> runs = new LinkedHashMap<>();
  private final Map<Row, SiteSize> sizes = new LinkedHashMap<>();

  /** What was run. */
  record Row(int articles, String over, String generator) {}

  /** What it wrote. */
  record SiteSize(int pages, long bytes) {}

  void add(Row row, Resources run, SiteSize size) {
    runs.computeIfAbsent(row, r -> new java.util.ArrayList<>()).add(run);
    sizes.put(row, size);
  }

  @Override
  public String toString() {
    return runs.keySet().stream().map(this::line).collect(Collectors.joining("\n", HEAD, "\n"));
  }

  private String line(Row row) {
    List<Resources> all = runs.get(row);
    SiteSize size = sizes.get(row);
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %s | %.1f (%.1f–%.1f) | %.1f | %.1f | %,.0f | %,d | %,.0f |",
        row.articles(),
        row.over(),
        row.generator(),
        median(all, Resources::wall),
        all.stream().mapToDouble(Resources::wall).min().orElseThrow(),
        all.stream().mapToDouble(Resources::wall).max().orElseThrow(),
        median(all, Resources::cpu),
        median(all, Resources::system),
        median(all, Resources::memory) / 1e6,
        size.pages(),
        size.bytes() / 1e6);
  }

  private static double median(List<Resources> runs, ToDoubleFunction<Resources> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
