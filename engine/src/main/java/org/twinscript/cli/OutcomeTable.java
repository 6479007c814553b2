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
import org.twinscript.message.Messages;
import org.twinscript.message.Sentence;

/**
 * The table at the end of an import. Columns of Chinese text stand last in their line, so that
 * their width need not be known. A page that is as it was is counted and not named: a line each for
 * the others.
 */
final class OutcomeTable {

  private static final String ROW = "%-9s  %7s  %6s  %8s  %s%n";

  private final boolean quiet;
  private final Messages messages;
  private final ImportReport report = new ImportReport();
  private final List<String> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param quiet whether it shows the pages alone that somebody has to look at
   */
  OutcomeTable(boolean quiet, Messages messages) {
    this.quiet = quiet;
    this.messages = messages;
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
      out.println(messages.say("import.head"));
    }
    rows.forEach(out::print);
    out.print(totals());
    out.flush();
  }

  private String row(PageOutcome page) {
    StringBuilder told =
        new StringBuilder(page.made().map(Made::title).orElse(page.raw().toString()));
    page.content().ifPresent(file -> told.append(" → ").append(file));
    page.made().map(OutcomeTable::subjects).ifPresent(told::append);
    page.reason().ifPresent(reason -> told.append(": ").append(withoutName(page, reason)));
    return ROW.formatted(
        page.status().word(),
        page.made().map(made -> String.valueOf(repairs(made))).orElse("-"),
        page.made().map(made -> String.valueOf(made.doubts().size())).orElse("-"),
        page.made().map(made -> String.valueOf(made.warnings().size())).orElse("-"),
        Visible.line(told.toString()));
  }

  /** A reason that names the page first needs not be told whose it is. */
  private String withoutName(PageOutcome page, Sentence reason) {
    String name = page.raw() + ": ";
    String said = messages.say(reason);
    return page.made().isEmpty() && said.startsWith(name) ? said.substring(name.length()) : said;
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
    return messages.say("import.pages", report.pages(), pages)
        + System.lineSeparator()
        + (repairs.isEmpty()
            ? messages.say("import.no-repairs", report.doubts())
            : messages.say("import.repairs", repairs, report.doubts()))
        + System.lineSeparator();
  }
}
