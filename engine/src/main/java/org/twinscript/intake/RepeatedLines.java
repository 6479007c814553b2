package org.twinscript.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.fault.TableLines;
import org.twinscript.intake.RepeatedLine.Key;
import org.twinscript.intake.RepeatedLine.Place;
import org.twinscript.message.Sentence;

/**
 * The table of lines that recur with different articles. What becomes of a page depends on the page
 * and this table, never on the pages it is imported with. Immutable.
 */
public final class RepeatedLines {

  /** The table's name in the folder of the vocabulary. */
  public static final String FILE = "repeated-lines.tsv";

  static final String ANY_SITE = "-";

  private static final String HEAD =
      """
      # Lines that recur with different articles, and whether an import leaves them out.
      #
      # A line a row, five columns parted by one tab each:
      #   decision  cut or keep; yours to change: a row that is here is never changed by the program
      #   place     before or after the article's sentences, or inside; the decision holds only there
      #   articles  with how many different articles it stood when it was learned
      #   site      the host of the pages it was seen on; - for every page
      #   line      compared without regard to script, readings in brackets and the width of marks
      #
      # A decision for a site goes before one for every page. Delete a row to have it learned anew; a line that is
      # not here is kept. Empty lines and lines that begin with # are skipped. Order does not matter.
      """;

  private final List<String> text;
  private final Map<Key, RepeatedLine> rows;
  private final int longest;

  private RepeatedLines(List<String> text, Map<Key, RepeatedLine> rows) {
    this.text = List.copyOf(text);
    this.rows = Map.copyOf(rows);
    this.longest = rows.keySet().stream().mapToInt(key -> key.words().length()).max().orElse(0);
  }

  /** An empty table: nothing is cut. */
  public static RepeatedLines none() {
    return new RepeatedLines(List.of(), Map.of());
  }

  /**
   * Reads a table; none if there is no such file.
   *
   * @throws InputException if it is no UTF-8 text or a row is at fault, naming the line
   */
  public static RepeatedLines read(Path table) {
    if (Files.notExists(table)) {
      return none();
    }
    try {
      List<String> text = TableLines.read(table);
      return new RepeatedLines(text, new RepeatedLinesReader(table).rows(text));
    } catch (IOException cause) {
      throw new InputException(table, Sentence.of("table.unreadable-permissions"), cause);
    }
  }

  /** This table with rows added below for lines that it does not decide yet. */
  public RepeatedLines with(Collection<RepeatedLine> found) {
    List<String> longer = new ArrayList<>(text.isEmpty() ? HEAD.lines().toList() : text);
    Map<Key, RepeatedLine> all = new LinkedHashMap<>(rows);
    for (RepeatedLine line : undecided(found)) {
      if (all.putIfAbsent(line.key(), line) == null) {
        longer.add(line.row());
      }
    }
    return new RepeatedLines(longer, all);
  }

  /** Those of the lines that no row decides, neither for their site nor for every page. */
  public List<RepeatedLine> undecided(Collection<RepeatedLine> lines) {
    return lines.stream()
        .filter(line -> decision(line.place(), line.site(), line.words()).isEmpty())
        .toList();
  }

  /** The table as a file holds it. */
  public String text() {
    return text.isEmpty() ? "" : String.join("\n", text) + "\n";
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether a text is short enough to be in the table; spares lines of megabytes the look-up. */
  boolean mayHold(Fold line) {
    return line.compact().length() <= 2 * longest;
  }

  /** Whether a line is to be cut where it stands. */
  boolean cuts(Place place, Optional<String> site, String words) {
    return decision(place, site, words).filter(RepeatedLine::cut).isPresent();
  }

  private Optional<RepeatedLine> decision(Place place, Optional<String> site, String words) {
    return Optional.ofNullable(rows.get(new Key(place, site, words)))
        .or(() -> Optional.ofNullable(rows.get(new Key(place, Optional.empty(), words))));
  }
}
