package org.twinscript.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the package's small tables: one row a line, cells split by tabs, {@code #} for remarks. */
final class Table {

  private Table() {}

  /** The rows, without remarks and blank lines. */
  static List<String> rows(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** The words of a two-column table {@code kind, word} that are of a kind. */
  static List<String> words(String name, String kind) {
    return rows(name).stream()
        .map(row -> row.split("\t"))
        .filter(cells -> cells[0].equals(kind))
        .map(cells -> cells[1])
        .toList();
  }

  /** A two-column table as a map. */
  static Map<String, String> map(String name) {
    return rows(name).stream()
        .map(row -> row.split("\t"))
        .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
  }
}
