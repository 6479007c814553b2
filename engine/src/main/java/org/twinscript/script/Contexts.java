package org.twinscript.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.twinscript.fault.InputException;
import org.twinscript.fault.TableLines;
import org.twinscript.language.Units;
import org.twinscript.message.Sentence;

/**
 * How a Simplified character that no phrase covers is written beside certain others, and a phrase
 * that is two words: 只 after a number counts, so it is 隻; 不准 before a verb forbids. A table of
 * rules for editors; the first rule that holds counts. Immutable.
 */
final class Contexts {

  private static final Rule[] NO_RULES = {};
  private static final Contexts NONE = new Contexts(List.of());

  /** The rules of the characters and phrases that begin with each unit, in their order. */
  private final Rule[][] rules = new Rule[Character.MAX_VALUE + 1][];

  private final Units characters = new Units();
  private final Units beginnings = new Units();

  private Contexts(List<Rule> rows) {
    Arrays.fill(rules, NO_RULES);
    rows.stream()
        .collect(Collectors.groupingBy(rule -> rule.text.charAt(0)))
        .forEach((first, those) -> rules[first] = those.toArray(Rule[]::new));
    rows.forEach(
        rule -> (rule.text.length() == 1 ? characters : beginnings).add(rule.text.charAt(0)));
  }

  static Contexts none() {
    return NONE;
  }

  /**
   * The rules of a table, as {@code vocabulary/contexts.tsv} describes itself.
   *
   * @throws InputException if the file cannot be read or a line is no rule, naming the line
   */
  static Contexts read(Path table) {
    List<Rule> rules = new ArrayList<>();
    List<String> lines = lines(table);
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.startsWith("#")) {
        rules.add(rule(text.split("\t", -1), table, line));
      }
    }
    return new Contexts(rules);
  }

  private static List<String> lines(Path table) {
    try {
      return TableLines.read(table);
    } catch (IOException failure) {
      throw new InputException(table, Sentence.of("table.not-utf8"), failure);
    }
  }

  private static Rule rule(String[] fields, Path table, int line) {
    if (fields.length != 4 || fields[0].isBlank() || fields[0].length() != fields[1].length()) {
      throw new InputException(table, line, Sentence.of("conversion.context"));
    }
    return new Rule(fields[0], fields[1], Side.of(fields[2]), Side.of(fields[3]));
  }

  /** Everything that a rule speaks of with the form it gives. */
  void forEach(BiConsumer<String, String> action) {
    Arrays.stream(rules)
        .flatMap(Arrays::stream)
        .forEach(rule -> action.accept(rule.text, rule.form));
  }

  /** Whether a rule may speak of a piece of text that begins with this unit. */
  boolean concern(char first, int length) {
    return (length == 1 ? characters : beginnings).contains(first);
  }

  /** The form of a character or a phrase at a place, or nothing if no rule of it holds. */
  Optional<String> form(char[] text, int from, int to, int at, int length) {
    for (Rule rule : rules[text[at]]) {
      if (rule.stands(text, at, length)
          && rule.before.holdsBefore(text, from, at)
          && rule.behind.holdsBehind(text, at + length, to)) {
        return Optional.of(rule.form);
      }
    }
    return Optional.empty();
  }

  /** Whether a rule decides a character by what stands beside it, and not only as a default. */
  boolean decide(char[] text, int at) {
    return Arrays.stream(rules[text[at]])
        .filter(rule -> rule.text.length() == 1)
        .filter(rule -> !rule.before.isAnything() || !rule.behind.isAnything())
        .anyMatch(
            rule ->
                rule.before.holdsBefore(text, 0, at)
                    && rule.behind.holdsBehind(text, at + 1, text.length));
  }

  private record Rule(String text, String form, Side before, Side behind) {

    /** Whether a piece is the one the rule is for; its first unit is. */
    boolean stands(char[] units, int at, int length) {
      boolean same = text.length() == length;
      for (int place = 1; same && place < length; place++) {
        same = text.charAt(place) == units[at + place];
      }
      return same;
    }
  }

  /** What may stand on one side: one of some words, or none of them where {@code not} is set. */
  private static final class Side {

    private static final String NUMBER = "#";
    private static final String SPACED_NUMBER = "~";
    private static final String EDGE = "|";

    private static final Set<String> SIGNS = Set.of(NUMBER, SPACED_NUMBER, EDGE);

    private final boolean anything;
    private final boolean not;
    private final boolean number;
    private final boolean spacedNumber;
    private final boolean edge;
    private final WordSet words;

    private Side(List<String> words, boolean not) {
      this.anything = words.equals(List.of("*"));
      this.not = not;
      this.number = words.contains(NUMBER);
      this.spacedNumber = words.contains(SPACED_NUMBER);
      this.edge = words.contains(EDGE);
      this.words = new WordSet(words.stream().filter(word -> !SIGNS.contains(word)).toList());
    }

    static Side of(String field) {
      boolean not = field.startsWith("!");
      return new Side(List.of((not ? field.substring(1) : field).split(" ")), not);
    }

    boolean isAnything() {
      return anything;
    }

    boolean holdsBefore(char[] text, int from, int at) {
      boolean holds = from < at ? isBeside(text[at - 1]) || isSpaced(text, from, at) : edge;
      return anything || not != (holds || words.end(text, from, at));
    }

    boolean holdsBehind(char[] text, int at, int to) {
      boolean holds = at < to ? isBeside(text[at]) : edge;
      return anything || not != (holds || words.begin(text, at, to));
    }

    /** 7 天后 is what 7天后 is. */
    private boolean isSpaced(char[] text, int from, int at) {
      return spacedNumber && from < at - 1 && text[at - 1] == ' ' && isNumber(text[at - 2]);
    }

    private boolean isBeside(char unit) {
      return number && isNumber(unit) || edge && !Character.isLetterOrDigit(unit);
    }

    private static boolean isNumber(char unit) {
      return Character.isDigit(unit) || "〇零一二三四五六七八九十百千万亿两数几半".indexOf(unit) >= 0;
    }
  }
}
