package org.twinscript.bake.site;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.script.Edition;

/**
 * The interface words of one edition, from {@code templates/words/<edition>.properties} in UTF-8.
 * They are written for each as its readers would, never converted; a regional table holds only the
 * words that differ from its script's. Templates read a word as {@code words.home} and fill one in
 * with {@code say("articles", 12)}.
 */
public final class Words {

  private final Map<String, String> table;

  private Words(Map<String, String> table) {
    this.table = Map.copyOf(table);
  }

  /**
   * The tables of all editions. It is a fault when one script's has a word that the other lacks, or
   * a region's has one that is in neither.
   */
  public static Map<Edition, Words> load(Path templates, Editions editions) {
    Map<Edition, Words> words = new EnumMap<>(Edition.class);
    Map<String, String> simplified = read(file(templates, Edition.HANS));
    for (Edition edition : editions.all()) {
      Map<String, String> table = table(templates, edition);
      refuseMissing(file(templates, edition), table.keySet(), simplified.keySet());
      refuseMissing(file(templates, Edition.HANS), simplified.keySet(), table.keySet());
      words.put(edition, new Words(table));
    }
    return words;
  }

  private static Map<String, String> table(Path templates, Edition edition) {
    Map<String, String> words = read(file(templates, Edition.of(edition.script())));
    words.putAll(read(file(templates, edition)));
    return words;
  }

  private static Path file(Path templates, Edition edition) {
    return templates.resolve("words").resolve(edition.segment() + ".properties");
  }

  private static Map<String, String> read(Path file) {
    Properties table = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      table.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(file, Sentence.of("file.cannot-be-read", e), e);
    }
    Map<String, String> words = new TreeMap<>();
    table.stringPropertyNames().forEach(key -> words.put(key, table.getProperty(key)));
    return words;
  }

  private static void refuseMissing(Path file, Set<String> present, Set<String> wanted) {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(present);
    if (!missing.isEmpty()) {
      throw new InputException(file, Sentence.of("words.lacks", String.join(", ", missing)));
    }
  }

  /** The same with other words in the place of some. */
  public Words with(Map<String, String> own) {
    Map<String, String> words = new TreeMap<>(table);
    words.putAll(own);
    return new Words(words);
  }

  /** All words by their keys. */
  public Map<String, String> table() {
    return table;
  }

  /** The word of a key. */
  public String get(String key) {
    String word = table.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no interface word '" + key + "'");
    }
    return word;
  }

  /** The sentence of a key with {@code {0}}, {@code {1}} … filled in. */
  public String say(String key, Object... values) {
    String sentence = get(key);
    for (int i = 0; i < values.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return sentence;
  }
}
