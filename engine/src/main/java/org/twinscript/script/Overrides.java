package org.twinscript.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinscript.fault.InputException;
import org.twinscript.fault.TableLines;
import org.twinscript.message.Sentence;

/**
 * The phrases that the site converts in its own way, in the three forms in which they stand before
 * OpenCC's dictionaries. Immutable.
 */
final class Overrides {

  /** Dictionaries that turn Taiwan's and Hong Kong's forms into OpenCC's. */
  private static final Set<String> FROM_REGIONAL =
      Set.of("TWVariantsRevPhrases", "TWPhrasesRev", "HKVariantsRevPhrases", "HKPhrasesRev");

  private final Map<String, String> phrases;
  private final Trie nothing = new TrieBuilder().build();
  private final Trie toTraditional;
  private final Trie toSimplified;
  private final Trie traditional;
  private final Map<String, String> taiwan;
  private final Set<String> names;

  private Overrides(Map<String, String> phrases, Map<String, String> taiwan, Set<String> names) {
    this.phrases = Map.copyOf(phrases);
    this.taiwan = Map.copyOf(taiwan);
    this.names = Set.copyOf(names);
    TrieBuilder forth = new TrieBuilder();
    TrieBuilder back = new TrieBuilder();
    TrieBuilder stay = new TrieBuilder();
    phrases.forEach(
        (simple, full) -> {
          forth.add(simple, full, 0);
          back.add(full, simple, 0);
          stay.add(full, full, 0);
        });
    toTraditional = forth.build();
    toSimplified = back.build();
    traditional = stay.build();
  }

  /** No phrases. */
  static Overrides none() {
    return new Overrides(Map.of(), Map.of(), Set.of());
  }

  /**
   * The phrases of a table: UTF-8, a phrase a line as Simplified, tab, Traditional in OpenCC's own
   * standard, with as many characters on both sides; empty lines and lines that begin with {@code
   * #} are skipped.
   *
   * @throws InputException if the file cannot be read or a line is not a phrase, naming the line
   */
  static Overrides read(Path table) {
    return new Overrides(phrases(table), Map.of(), Set.of());
  }

  private static Map<String, String> phrases(Path table) {
    Map<String, String> phrases = new LinkedHashMap<>();
    List<String> lines = lines(table);
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.startsWith("#")) {
        add(text.split("\t", -1), phrases, table, line);
      }
    }
    return phrases;
  }

  /** These phrases, and names where these have none of their own. */
  Overrides and(Map<String, String> names) {
    Map<String, String> all = new LinkedHashMap<>(phrases);
    names.forEach(all::putIfAbsent);
    return new Overrides(all, taiwan, names.keySet());
  }

  /**
   * These phrases, and in the step to Taiwan's forms those of a table of the same form: Traditional
   * in OpenCC's standard, tab, as Taiwan writes it.
   *
   * @throws InputException as {@link #read}
   */
  Overrides forTaiwan(Path table) {
    return new Overrides(phrases, phrases(table), names);
  }

  /** Whether a phrase is a name, which no other word crosses. */
  boolean isName(String phrase) {
    return names.contains(phrase);
  }

  /** The phrases, each with what it becomes. */
  Map<String, String> phrases() {
    return phrases;
  }

  /**
   * What stands before a dictionary. On the way back a phrase is first protected from the step that
   * undoes regional forms (原著 is no Taiwan spelling of 原着), then turned to Simplified.
   */
  Trie before(String dictionary) {
    if (FROM_REGIONAL.contains(dictionary)) {
      return traditional;
    }
    return switch (dictionary) {
      case "STPhrases" -> toTraditional;
      case "TSPhrases" -> toSimplified;
      case "TWVariantsPhrases" -> trie(taiwan);
      default -> nothing;
    };
  }

  private static Trie trie(Map<String, String> phrases) {
    TrieBuilder builder = new TrieBuilder();
    phrases.forEach((from, to) -> builder.add(from, to, 0));
    return builder.build();
  }

  private static List<String> lines(Path table) {
    try {
      return TableLines.read(table);
    } catch (IOException failure) {
      throw new InputException(table, Sentence.of("table.not-utf8"), failure);
    }
  }

  private static void add(String[] fields, Map<String, String> phrases, Path table, int line) {
    if (fields.length != 2 || fields[0].isBlank() || fields[1].isBlank()) {
      throw new InputException(table, line, Sentence.of("conversion.override"));
    }
    if (count(fields[0]) != count(fields[1])) {
      throw new InputException(
          table, line, Sentence.of("conversion.equal-length", fields[0], fields[1]));
    }
    if (count(fields[0]) > Entry.LONGEST / 2) {
      throw new InputException(table, line, Sentence.of("conversion.too-long"));
    }
    if (phrases.putIfAbsent(fields[0], fields[1]) != null) {
      throw new InputException(table, line, Sentence.of("table.row-twice", fields[0]));
    }
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
