package org.twinscript.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinscript.fault.InputException;
import org.twinscript.fault.TableLines;
import org.twinscript.message.Sentence;

/**
 * Surnames that are other words too, and the words that stand beside names, as {@code
 * vocabulary/surnames.tsv} describes itself. Immutable.
 *
 * @param certain what is not a name beside each surname that is converted
 * @param proposed the same for surnames that a person has to confirm
 * @param words the lists, by what they are
 */
record SurnameTable(
    Map<Character, Beside> certain, Map<Character, Beside> proposed, Map<Kind, Set<String>> words) {

  /** What a list of words is. */
  enum Kind {
    TITLE("title"),
    ROLE("role"),
    SPEAKS("speaks"),
    JOINS("joins"),
    GOES_ON("goes on"),
    GIVEN("given"),
    OTHERS("others"),
    NEVER("never");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** Text beside a surname that makes it another word. */
  record Beside(WordSet before, WordSet behind) {}

  static SurnameTable none() {
    return new SurnameTable(Map.of(), Map.of(), Map.of());
  }

  /**
   * @throws InputException if the file cannot be read or a line is of no known kind, naming it
   */
  static SurnameTable read(Path table) {
    Map<Character, Beside> certain = new HashMap<>();
    Map<Character, Beside> proposed = new HashMap<>();
    Map<Kind, Set<String>> words = new HashMap<>();
    List<String> lines = lines(table);
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.startsWith("#")) {
        List<String> fields = new ArrayList<>(List.of(text.split("\t", -1)));
        switch (fields.get(0)) {
          case "surname" -> surname(fields, certain, table, line);
          case "propose" -> surname(fields, proposed, table, line);
          default -> words.put(kind(fields, table, line), set(fields.get(1)));
        }
      }
    }
    return new SurnameTable(Map.copyOf(certain), Map.copyOf(proposed), Map.copyOf(words));
  }

  private static void surname(
      List<String> fields, Map<Character, Beside> surnames, Path table, int line) {
    if (fields.size() != 4 || fields.get(1).length() != 1) {
      throw new InputException(table, line, Sentence.of("conversion.surname"));
    }
    surnames.put(
        fields.get(1).charAt(0),
        new Beside(new WordSet(set(fields.get(2))), new WordSet(set(fields.get(3)))));
  }

  private static Kind kind(List<String> fields, Path table, int line) {
    for (Kind kind : Kind.values()) {
      if (kind.word.equals(fields.get(0)) && fields.size() == 2) {
        return kind;
      }
    }
    throw new InputException(table, line, Sentence.of("conversion.surname-kind"));
  }

  private static Set<String> set(String field) {
    return field.isBlank() ? Set.of() : Set.copyOf(List.of(field.strip().split(" +")));
  }

  private static List<String> lines(Path table) {
    try {
      return TableLines.read(table);
    } catch (IOException failure) {
      throw new InputException(table, Sentence.of("table.not-utf8"), failure);
    }
  }

  Set<String> words(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
