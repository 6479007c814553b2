package org.twinscript.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinscript.fault.InputException;
import org.twinscript.fault.TableLines;
import org.twinscript.message.Sentence;

/**
 * Words of the mainland for which Taiwan or Hong Kong have another, as {@code
 * vocabulary/glossary.tsv} describes itself. No conversion changes them: they are the author's. A
 * site may mark them for its readers, see {@link LocalMarks}. Immutable.
 *
 * @param rows what each word is called, by the word in Simplified
 */
record LocalTerms(Map<String, Row> rows) {

  /** Where a place says as the mainland does. */
  private static final String SAME = "-";

  /** What a word is called in Taiwan and in Hong Kong. */
  record Row(String taiwan, String hongKong) {
    private String in(Edition edition) {
      return edition == Edition.HANT_HK ? hongKong : taiwan;
    }
  }

  static LocalTerms none() {
    return new LocalTerms(Map.of());
  }

  /**
   * The words of a table.
   *
   * @throws InputException if the file cannot be read or a line is at fault, naming the line
   */
  static LocalTerms read(Path table) {
    Map<String, Row> rows = new LinkedHashMap<>();
    List<String> lines = lines(table);
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.startsWith("#")) {
        add(text.split("\t", -1), rows, table, line);
      }
    }
    return new LocalTerms(Map.copyOf(rows));
  }

  private static void add(String[] fields, Map<String, Row> rows, Path table, int line) {
    if (fields.length != 3 || fields[1].isBlank() || fields[2].isBlank()) {
      throw new InputException(table, line, Sentence.of("conversion.local"));
    }
    String word = fields[0];
    if (word.length() < 2 || !word.chars().allMatch(Character::isIdeographic)) {
      throw new InputException(table, line, Sentence.of("conversion.local-word", word));
    }
    if (rows.putIfAbsent(word, new Row(fields[1].strip(), fields[2].strip())) != null) {
      throw new InputException(table, line, Sentence.of("table.row-twice", word));
    }
  }

  private static List<String> lines(Path table) {
    try {
      return TableLines.read(table);
    } catch (IOException failure) {
      throw new InputException(table, Sentence.of("table.not-utf8"), failure);
    }
  }

  /**
   * The words that an edition's readers call otherwise, by how its texts write them.
   *
   * @param written turns a Simplified word into the edition's characters
   */
  Map<String, String> in(Edition edition, Function<String, String> written) {
    return rows.entrySet().stream()
        .filter(row -> !row.getValue().in(edition).equals(SAME))
        .filter(row -> !row.getValue().in(edition).equals(written.apply(row.getKey())))
        .collect(
            Collectors.toUnmodifiableMap(
                row -> written.apply(row.getKey()), row -> row.getValue().in(edition)));
  }
}
