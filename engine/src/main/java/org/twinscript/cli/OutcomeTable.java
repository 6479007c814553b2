package org.twinscript.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.ImportReport;
import org.twinscript.PageOutcome;
import org.twinscript.PageOutcome.Made;

/**
 * The table at the end of an import. Columns of Chinese text stand last in their line, so that
 * their width need not be known. A page that is as it was is counted and not named: a line each for
 * the others.
 */
final class OutcomeTable {

  private static final String ROW = "%-9s  %7s  %6s  %8s  %s%n";

  private final boolean quiet;
  private final ImportReport report = new ImportReport();
  private final List<String> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param quiet whether it shows the pages alone that somebody has to look at
   */
  OutcomeTable(boolean quiet) {
    this.quiet = quiet;
  }

  void add(PageOutcome page) {
    report.add(page);
    boolean asBefore = page.status() == PageOutcome.Status.UNCHANGED;
    if (page.status().needsAttention() || !quiet && !asBefore) {
      rows.add(row(page));
    }
  }

  boolean needsAttention() {
    return report.needsAttention();
  }

  /** Row by row: as one text the table of many pages would be a good part of all memory. */
  void print(PrintWriter out) {
    if (!rows.isEmpty()) {
      out.print(ROW.formatted("STATUS", "REPAIRS", "DOUBTS", "WARNINGS", "PAGE"));
    }
    rows.forEach(out::print);
    out.print(totals());
    out.flush();
  }

  private static String row(PageOutcome page) {
    StringBuilder told =
        new StringBuilder(page.made().map(Made::title).orElse(page.raw().toString()));
    page.content().ifPresent(file -> told.append(" → ").append(file));
    page.made().map(OutcomeTable::subjects).ifPresent(told::append);
    if (!page.reason().isEmpty()) {
      // A reason that names the page first needs not be told whose it is.
      told.append(": ").append(withoutName(page));
    }
    return ROW.formatted(
        page.status().word(),
        page.made().map(made -> String.valueOf(repairs(made))).orElse("-"),
        page.made().map(made -> String.valueOf(made.doubts().size())).orElse("-"),
        page.made().map(made -> String.valueOf(made.warnings().size())).orElse("-"),
        Visible.line(told.toString()));
  }

  private static String withoutName(PageOutcome page) {
    String name = page.raw() + ": ";
    boolean named = page.made().isEmpty() && page.reason().startsWith(name);
    return named ? page.reason().substring(name.length()) : page.reason();
  }

  private static int repairs(Made made) {
    return made.repairs().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String subjects(Made made) {
    String subjects =
        Stream.of(made.subjects().regions(), made.subjects().themes())
            .flatMap(List::stream)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return subjects.isEmpty() ? "" : " [" + subjects + "]";
  }

  private String totals() {
    String pages =
        Arrays.stream(PageOutcome.Status.values())
            .filter(status -> status.isAlwaysCounted() || report.count(status) > 0)
            .map(status -> report.count(status) + " " + status.word())
            .collect(Collectors.joining(", "));
    String repairs =
        report.repairs().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    return "%d pages: %s%nrepairs: %s; %d doubts%n"
        .formatted(report.pages(), pages, repairs.isEmpty() ? "none" : repairs, report.doubts());
  }
}
