package org.twinscript.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.twinscript.fault.InputException;

/**
 * How a Simplified character that no phrase covers is written beside certain others: 只 after a
 * number counts, so it is 隻. A table of rules for editors; the first rule that holds counts.
 * Immutable.
 */
final class Contexts {

  /** No rule holds. */
  static final int NONE = -1;

  private final Map<Character, List<Rule>> rules;
  private final BitSet characters = new BitSet();

  private Contexts(Map<Character, List<Rule>> rules) {
    this.rules = rules;
    rules.keySet().forEach(characters::set);
  }

  static Contexts none() {
    return new Contexts(Map.of());
  }

  /**
   * The rules of a table, as {@code vocabulary/contexts.tsv} describes itself.
   *
   * @throws InputException if the file cannot be read or a line is no rule, naming the line
   */
  static Contexts read(Path table) {
    Map<Character, List<Rule>> rules = new HashMap<>();
    List<String> lines = lines(table);
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.startsWith("#")) {
        Rule rule = rule(text.split("\t", -1), table, line);
        rules.computeIfAbsent(rule.character, key -> new ArrayList<>()).add(rule);
      }
    }
    return new Contexts(Map.copyOf(rules));
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException failure) {
      throw new InputException(
          table, "cannot be read as UTF-8 text; check the path and the encoding.", failure);
    }
  }

  private static Rule rule(String[] fields, Path table, int line) {
    if (fields.length != 4 || fields[0].length() != 1 || fields[1].length() != 1) {
      throw new InputException(
          table,
          line,
          "write a Simplified character, its Traditional form, what stands before and what behind,"
              + " parted by one tab each.");
    }
    return new Rule(
        fields[0].charAt(0), fields[1].charAt(0), Side.of(fields[2]), Side.of(fields[3]));
  }

  /** Every character that a rule speaks of with the form it gives. */
  void forEach(BiConsumer<String, String> action) {
    rules.values().stream()
        .flatMap(List::stream)
        .forEach(rule -> action.accept("" + rule.character, "" + rule.form));
  }

  /** Whether a rule speaks of a character. */
  boolean concern(char unit) {
    return characters.get(unit);
  }

  /** The form of the character at a place, or {@link #NONE}. */
  int form(char[] text, int from, int to, int at) {
    return rules.getOrDefault(text[at], List.of()).stream()
        .filter(rule -> rule.before.holdsBefore(text, from, at))
        .filter(rule -> rule.behind.holdsBehind(text, at + 1, to))
        .findFirst()
        .map(rule -> (int) rule.form)
        .orElse(NONE);
  }

  private record Rule(char character, char form, Side before, Side behind) {}

  /**
   * What may stand on one side.
   *
   * @param words of which one must stand there, or none where {@code not} is set; empty: anything
   */
  private record Side(List<String> words, boolean not) {

    private static final String NUMBER = "#";
    private static final String EDGE = "|";

    static Side of(String field) {
      boolean not = field.startsWith("!");
      String words = not ? field.substring(1) : field;
      return new Side(words.equals("*") ? List.of() : List.of(words.split(" ")), not);
    }

    boolean holdsBefore(char[] text, int from, int at) {
      return words.isEmpty()
          || not
              != words.stream().anyMatch(word -> stands(word, text, from, at, at - word.length()));
    }

    boolean holdsBehind(char[] text, int at, int to) {
      return words.isEmpty()
          || not != words.stream().anyMatch(word -> stands(word, text, at, to, at));
    }

    /** Whether a word stands at {@code start}, between two bounds of the text. */
    private static boolean stands(String word, char[] text, int from, int to, int start) {
      Optional<Character> beside =
          from < to ? Optional.of(text[start == from ? from : to - 1]) : Optional.empty();
      return switch (word) {
        case NUMBER -> beside.filter(Side::isNumber).isPresent();
        case EDGE -> beside.filter(Character::isLetterOrDigit).isEmpty();
        default -> start >= from && start + word.length() <= to && matches(word, text, start);
      };
    }

    private static boolean matches(String word, char[] text, int start) {
      for (int unit = 0; unit < word.length(); unit++) {
        if (text[start + unit] != word.charAt(unit)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isNumber(char unit) {
      return Character.isDigit(unit) || "〇零一二三四五六七八九十百千万亿两数几半".indexOf(unit) >= 0;
    }
  }
}
