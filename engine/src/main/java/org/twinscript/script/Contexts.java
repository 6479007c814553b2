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
 * How a Simplified character that no phrase covers is written beside certain others, and a phrase
 * that is two words: 只 after a number counts, so it is 隻; 不准 before a verb forbids. A table of
 * rules for editors; the first rule that holds counts. Immutable.
 */
final class Contexts {

  /** The rules of each character or phrase, in their order. */
  private final Map<String, List<Rule>> rules;

  private final BitSet characters = new BitSet();
  private final BitSet beginnings = new BitSet();

  private Contexts(Map<String, List<Rule>> rules) {
    this.rules = rules;
    rules.keySet().forEach(key -> (key.length() == 1 ? characters : beginnings).set(key.charAt(0)));
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
    Map<String, List<Rule>> rules = new HashMap<>();
    List<String> lines = lines(table);
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.startsWith("#")) {
        Rule rule = rule(text.split("\t", -1), table, line);
        rules.computeIfAbsent(rule.text, key -> new ArrayList<>()).add(rule);
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
    if (fields.length != 4 || fields[0].isBlank() || fields[0].length() != fields[1].length()) {
      throw new InputException(
          table,
          line,
          "write a Simplified character or phrase, its Traditional form of equal length, what"
              + " stands before and what behind, parted by one tab each.");
    }
    return new Rule(fields[0], fields[1], Side.of(fields[2]), Side.of(fields[3]));
  }

  /** Everything that a rule speaks of with the form it gives. */
  void forEach(BiConsumer<String, String> action) {
    rules.values().stream()
        .flatMap(List::stream)
        .forEach(rule -> action.accept(rule.text, rule.form));
  }

  /** Whether a rule may speak of a piece of text that begins with this unit. */
  boolean concern(char first, int length) {
    return (length == 1 ? characters : beginnings).get(first);
  }

  /** The form of a character or a phrase at a place, or nothing if no rule of it holds. */
  Optional<String> form(char[] text, int from, int to, int at, int length) {
    return rules.getOrDefault(new String(text, at, length), List.of()).stream()
        .filter(rule -> rule.before.holdsBefore(text, from, at))
        .filter(rule -> rule.behind.holdsBehind(text, at + length, to))
        .findFirst()
        .map(Rule::form);
  }

  /** Whether a rule decides a character by what stands beside it, and not only as a default. */
  boolean decide(char[] text, int at) {
    return rules.getOrDefault(Character.toString(text[at]), List.of()).stream()
        .filter(rule -> !rule.before.isAnything() || !rule.behind.isAnything())
        .anyMatch(
            rule ->
                rule.before.holdsBefore(text, 0, at)
                    && rule.behind.holdsBehind(text, at + 1, text.length));
  }

  private record Rule(String text, String form, Side before, Side behind) {}

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

    boolean isAnything() {
      return words.isEmpty();
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
