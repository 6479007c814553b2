package org.twinscript.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.twinscript.ImportReport;
import org.twinscript.PageOutcome;
import org.twinscript.PageOutcome.Made;

/**
 * The table at the end of an import. Columns of Chinese text stand last in their line, so that
 * their width need not be known. Holds a few short lines a page.
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
    if (!quiet || page.status().needsAttention()) {
      rows.add(row(page));
    }
  }

  boolean needsAttention() {
    return report.needsAttention();
  }

  /** Row by row: as one text the table of many pages would be a good part of all memory. */
  void print(PrintWriter out) {
    if (!rows.isEmpty() || !quiet) {
      out.print(ROW.formatted("STATUS", "REPAIRS", "DOUBTS", "WARNINGS", "PAGE"));
    }
    rows.forEach(out::print);
    out.print(totals());
    out.flush();
  }

  private static String row(PageOutcome page) {
    String status = page.status().word();
    String first =
        page.made()
            .map(made -> row(status, made))
            .orElseGet(() -> ROW.formatted(status, "-", "-", "-", shown(page.raw())));
    return first
        + page.content().map(Path::toString).map(OutcomeTable::note).orElse("")
        + page.made().map(OutcomeTable::subjects).map(OutcomeTable::note).orElse("")
        + (page.reason().isEmpty() ? "" : note(page.reason()));
  }

  private static String row(String status, Made made) {
    return ROW.formatted(
        status, repairs(made), made.doubts().size(), made.warnings().size(), shown(made.title()));
  }

  private static int repairs(Made made) {
    return made.repairs().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String subjects(Made made) {
    return made.subjects().regions().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", "))
        + " | "
        + made.subjects().themes().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static String note(String text) {
    return ROW.formatted("", "", "", "", shown(text)).stripTrailing() + System.lineSeparator();
  }

  /** A line break in a file's name would make a row of its own. */
  private static String shown(Object text) {
    return Visible.line(text.toString());
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
