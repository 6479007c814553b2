package org.twinscript.intake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.fault.InputException;
import org.twinscript.intake.RepeatedLine.Key;
import org.twinscript.intake.RepeatedLine.Place;
import org.twinscript.message.Sentence;

/** Reads the rows of a table of repeated lines; the head that a new table gets explains them. */
final class RepeatedLinesReader {

  private static final int COLUMNS = 5;
  private static final Pattern PAGES = Pattern.compile("\\d{1,9}");

  private final Path table;

  RepeatedLinesReader(Path table) {
    this.table = table;
  }

  /**
   * The rows in the order of the table.
   *
   * @throws InputException at the first row at fault
   */
  Map<Key, RepeatedLine> rows(List<String> lines) {
    Map<Key, RepeatedLine> rows = new LinkedHashMap<>();
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.startsWith("#")) {
        RepeatedLine row = row(line, text.split("\t", -1));
        if (rows.putIfAbsent(row.key(), row) != null) {
          throw fault(line, Sentence.of("repeated.twice", row.words()));
        }
      }
    }
    return rows;
  }

  private RepeatedLine row(int line, String[] columns) {
    if (columns.length != COLUMNS) {
      throw fault(line, Sentence.of("table.columns", columns.length, COLUMNS));
    }
    String words = RepeatedLine.words(columns[4]);
    if (words.isEmpty()) {
      throw fault(line, Sentence.of("repeated.no-text"));
    }
    return new RepeatedLine(
        cut(line, columns[0]),
        place(line, columns[1]),
        pages(line, columns[2]),
        site(line, columns[3]),
        words);
  }

  private boolean cut(int line, String decision) {
    if (!decision.equals("cut") && !decision.equals("keep")) {
      throw fault(line, Sentence.of("repeated.decision", decision));
    }
    return decision.equals("cut");
  }

  private Place place(int line, String word) {
    return Stream.of(Place.values())
        .filter(place -> place.word().equals(word))
        .findFirst()
        .orElseThrow(() -> fault(line, Sentence.of("repeated.place", word)));
  }

  private int pages(int line, String number) {
    if (!PAGES.matcher(number).matches()) {
      throw fault(line, Sentence.of("repeated.number", number));
    }
    return Integer.parseInt(number);
  }

  private Optional<String> site(int line, String host) {
    if (host.isBlank()) {
      throw fault(line, Sentence.of("repeated.site"));
    }
    return Optional.of(host.strip().toLowerCase(Locale.ROOT))
        .filter(site -> !site.equals(RepeatedLines.ANY_SITE));
  }

  private InputException fault(int line, Sentence sentence) {
    return new InputException(table, line, sentence);
  }
}
