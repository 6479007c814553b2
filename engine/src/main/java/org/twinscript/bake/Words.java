package org.twinscript.bake;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twinscript.fault.InputException;
import org.twinscript.script.Script;

/**
 * The interface words of one script, from {@code templates/words/<script>.properties} in UTF-8.
 * They are written for each script as its readers would, never converted. Templates read a word as
 * {@code words.home} and fill one in with {@code say("articles", 12)}.
 */
final class Words {

  private final Map<String, String> table;

  private Words(Map<String, String> table) {
    this.table = Map.copyOf(table);
  }

  /** Both tables; it is a fault when one has a word that the other lacks. */
  static Map<Script, Words> load(Path templates) {
    Path hans = file(templates, Script.HANS);
    Path hant = file(templates, Script.HANT);
    Map<String, String> simplified = read(hans);
    Map<String, String> traditional = read(hant);
    refuseMissing(hans, simplified.keySet(), traditional.keySet());
    refuseMissing(hant, traditional.keySet(), simplified.keySet());
    return Map.of(Script.HANS, new Words(simplified), Script.HANT, new Words(traditional));
  }

  private static Path file(Path templates, Script script) {
    return templates.resolve("words").resolve(script.segment() + ".properties");
  }

  private static Map<String, String> read(Path file) {
    Properties table = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      table.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(file, "cannot be read: " + e + ".", e);
    }
    Map<String, String> words = new TreeMap<>();
    table.stringPropertyNames().forEach(key -> words.put(key, table.getProperty(key)));
    return words;
  }

  private static void refuseMissing(Path file, Set<String> present, Set<String> wanted) {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(present);
    if (!missing.isEmpty()) {
      throw new InputException(
          file, "lacks " + String.join(", ", missing) + "; the other table has them.");
    }
  }

  /** All words by their keys. */
  Map<String, String> table() {
    return table;
  }

  /** The word of a key. */
  String get(String key) {
    String word = table.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no interface word '" + key + "'");
    }
    return word;
  }

  /** The sentence of a key with {@code {0}}, {@code {1}} … filled in. */
  String say(String key, Object... values) {
    String sentence = get(key);
    for (int i = 0; i < values.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return sentence;
  }
}
