package org.twinscript.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.twinscript.article.InputException;

/** Reads the table of phrases that the site converts in its own way. */
final class Overrides {

  private Overrides() {}

  /** No overrides. */
  static Trie none() {
    return new TrieBuilder().build();
  }

  /**
   * The phrases of a table: UTF-8, a phrase a line as Simplified, tab, Traditional in OpenCC's own
   * standard, with as many characters on both sides; empty lines and lines that begin with {@code
   * #} are skipped.
   *
   * @throws InputException if the file cannot be read or a line is not a phrase, naming the line
   */
  static Trie read(Path table) {
    List<String> lines = lines(table);
    TrieBuilder phrases = new TrieBuilder();
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.startsWith("#")) {
        add(text.split("\t", -1), phrases, table, line);
      }
    }
    return phrases.build();
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException failure) {
      throw new InputException(
          table, "cannot be read as UTF-8 text; check the path and the encoding.", failure);
    }
  }

  private static void add(String[] fields, TrieBuilder phrases, Path table, int line) {
    if (fields.length != 2 || fields[0].isBlank() || fields[1].isBlank()) {
      throw new InputException(table, line, "write Simplified, one tab, Traditional.");
    }
    if (count(fields[0]) != count(fields[1])) {
      throw new InputException(
          table, line, fields[0] + " and " + fields[1] + " must have equally many characters.");
    }
    if (!phrases.add(fields[0], fields[1], 0)) {
      throw new InputException(table, line, fields[0] + " is already above; keep one of the two.");
    }
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
