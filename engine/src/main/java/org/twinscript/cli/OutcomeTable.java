package org.twinscript.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.twinscript.ImportReport;
import org.twinscript.PageOutcome;
import org.twinscript.PageOutcome.Made;

/**
 * The table at the end of an import. Columns of Chinese text stand last in their line, so that
 * their width need not be known.
 */
final class OutcomeTable {

  private static final String ROW = "%-9s  %7s  %6s  %s%n";

  private OutcomeTable() {}

  static String of(ImportReport report) {
    return ROW.formatted("STATUS", "REPAIRS", "DOUBTS", "PAGE")
        + report.pages().stream().map(OutcomeTable::row).collect(Collectors.joining())
        + totals(report);
  }

  private static String row(PageOutcome page) {
    String status = page.status().word();
    String first =
        page.made()
            .map(made -> ROW.formatted(status, repairs(made), made.doubts().size(), made.title()))
            .orElseGet(() -> ROW.formatted(status, "-", "-", page.raw()));
    return first
        + page.content().map(Path::toString).map(OutcomeTable::note).orElse("")
        + page.made().map(OutcomeTable::subjects).map(OutcomeTable::note).orElse("")
        + (page.reason().isEmpty() ? "" : note(page.reason()));
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
    return ROW.formatted("", "", "", text).stripTrailing() + System.lineSeparator();
  }

  private static String totals(ImportReport report) {
    return Arrays.stream(PageOutcome.Status.values())
        .map(status -> report.count(status) + " " + status.word())
        .collect(Collectors.joining(", ", report.pages().size() + " pages: ", "%n".formatted()));
  }
}
