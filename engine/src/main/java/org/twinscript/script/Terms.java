package org.twinscript.script;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a text wants certain terms written in each script, whatever the dictionaries say. Immutable.
 *
 * @param traditional the Traditional form of each Simplified one, with as many characters
 */
public record Terms(Map<String, String> traditional) {

  /** Stands for something that is not text. */
  private static final String BLANK = "\uFFFC";

  /**
   * @throws IllegalArgumentException if a term is empty or has fewer characters in one script than
   *     in the other
   */
  public Terms {
    traditional = Map.copyOf(traditional);
    traditional.forEach(Terms::check);
  }

  private static void check(String simplified, String traditional) {
    if (simplified.isEmpty() || count(simplified) != count(traditional)) {
      throw new IllegalArgumentException(simplified + ":" + traditional);
    }
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  /** No terms. */
  public static Terms none() {
    return new Terms(Map.of());
  }

  /**
   * A text in which each term is blanked out, character for character: what is ruled on needs no
   * more looking at.
   */
  String blankedOut(String text, Script written) {
    Map<String, String> ruled = ruled(written, written);
    return ruled.isEmpty()
        ? text
        : pattern(ruled).matcher(text).replaceAll(term -> BLANK.repeat(term.group().length()));
  }

  /**
   * A converter that writes each term as ruled and leaves what stands between them to another. A
   * word does not reach across a term, as it does not across a phrase of a dictionary; of terms
   * that begin at one place the longest counts.
   */
  ScriptConverter before(ScriptConverter rest, Script from, Script to) {
    Map<String, String> ruled = ruled(from, to);
    return ruled.isEmpty() ? rest : text -> convert(text, rest, ruled, pattern(ruled));
  }

  private Map<String, String> ruled(Script from, Script to) {
    Map<String, String> ruled = new LinkedHashMap<>();
    traditional.forEach(
        (simple, full) ->
            ruled.put(from == Script.HANS ? simple : full, to == Script.HANS ? simple : full));
    return ruled;
  }

  private static Pattern pattern(Map<String, String> ruled) {
    return Pattern.compile(
        ruled.keySet().stream()
            .sorted(
                Comparator.comparing(String::length).reversed().thenComparing(Function.identity()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }

  private static String convert(
      String text, ScriptConverter rest, Map<String, String> ruled, Pattern pattern) {
    StringBuilder out = new StringBuilder();
    Matcher term = pattern.matcher(text);
    int from = 0;
    while (term.find()) {
      out.append(rest.convert(text.substring(from, term.start()))).append(ruled.get(term.group()));
      from = term.end();
    }
    return out.append(rest.convert(text.substring(from))).toString();
  }
}
