package org.twinscript.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the text dictionaries and configurations of npm's {@code opencc} into the compact form that
 * ships. The same input gives the same bytes on every machine. {@code src/tools/update-opencc} runs
 * it.
 */
final class DictionaryCompiler {

  private final Path data;
  private final Map<String, JsonNode> groups = new TreeMap<>();
  private final List<String> configs = new ArrayList<>();

  private DictionaryCompiler(Path data) {
    this.data = data;
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    derive(data);
    compile(data, Path.of(args[1]));
  }

  /** Writes the dictionaries that the package leaves to OpenCC's build beside the others. */
  static void derive(Path data) throws IOException {
    DerivedDictionaries derived = new DerivedDictionaries(data);
    derived.writeFromTables();
    ConversionChain simplify = new DictionaryCompiler(data).chain("t2s");
    derived.writeRegional(simplify::convert);
  }

  /** A configuration without a cut, at work. */
  private ConversionChain chain(String name) throws IOException {
    JsonNode config =
        new ObjectMapper().readTree(data.resolve("config/" + name + ".json").toFile());
    Dictionary normalisation = dictionary(config.at("/normalization/0/dict"));
    List<Dictionary> stages = new ArrayList<>();
    for (JsonNode stage : config.get("conversion_chain")) {
      stages.add(dictionary(stage.get("dict")));
    }
    return new ConversionChain(normalisation, Optional.empty(), stages);
  }

  private Dictionary dictionary(JsonNode dict) throws IOException {
    return new Dictionary(trie(dict), new TrieBuilder().build());
  }

  /**
   * @param data the package's {@code data} folder
   * @param target folder that receives one {@code .bin} a dictionary group, and the tables
   */
  static void compile(Path data, Path target) throws IOException {
    DictionaryCompiler compiler = new DictionaryCompiler(data);
    try (Stream<Path> files = Files.list(data.resolve("config"))) {
      for (Path file : files.sorted().toList()) {
        compiler.addConfig(file);
      }
    }
    compiler.write(target);
  }

  private void addConfig(Path file) throws IOException {
    JsonNode config = new ObjectMapper().readTree(file.toFile());
    StringJoiner row = new StringJoiner("\t");
    row.add(file.getFileName().toString().replace(".json", ""));
    row.add(group(config.at("/normalization/0/dict")));
    JsonNode cut = config.at("/segmentation/dict");
    config.get("conversion_chain").forEach(stage -> group(stage.get("dict")));
    row.add(cut.isMissingNode() ? "-" : phrases(cut));
    config.get("conversion_chain").forEach(stage -> row.add(group(stage.get("dict"))));
    configs.add(row.toString());
  }

  /** The group that a text is cut by: its first rank must be the dictionaries the cut names. */
  private String phrases(JsonNode cut) {
    String name = firstFile(cut);
    if (!cut.equals(groups.get(name).at("/dicts/0"))) {
      throw new IllegalStateException("no group has as its first rank " + cut);
    }
    return name;
  }

  /** A group goes by the name of its first dictionary; two groups must not begin alike. */
  private String group(JsonNode dict) {
    String name = firstFile(dict);
    JsonNode known = groups.putIfAbsent(name, dict);
    if (known != null && !known.equals(dict)) {
      throw new IllegalStateException("two groups begin with " + name);
    }
    return name;
  }

  private static String firstFile(JsonNode dict) {
    return dict.has("file") ? fileName(dict) : firstFile(dict.get("dicts").get(0));
  }

  /** OpenCC's configurations name its own binary form, whose text has the same name. */
  private static String fileName(JsonNode leaf) {
    return leaf.get("file").asText().replaceFirst("\\.(txt|ocd2)$", "");
  }

  private void write(Path target) throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("configs.tsv"), String.join("\n", configs) + "\n");
    Files.writeString(target.resolve("telling.txt"), TellingCharacters.of(data).text());
    Files.writeString(target.resolve("ambiguous.txt"), ambiguous() + "\n");
    for (Map.Entry<String, JsonNode> group : groups.entrySet()) {
      try (OutputStream file = Files.newOutputStream(target.resolve(group.getKey() + ".bin"));
          DataOutputStream out = new DataOutputStream(file)) {
        trie(group.getValue()).writeTo(out);
      }
    }
  }

  /** Characters that some Simplified phrase writes otherwise than the character alone is. */
  private String ambiguous() throws IOException {
    Dictionary characters = dictionary(groups.get("STPhrases"));
    TreeSet<Character> found = new TreeSet<>();
    for (String[] row : rows("STPhrases")) {
      String value = row[1].split(" ")[0];
      char[] key = row[0].toCharArray();
      for (int at = 0; at < key.length && key.length == value.length(); at++) {
        if (value.charAt(at) != Ambiguity.alone(key, at, characters)) {
          found.add(key[at]);
        }
      }
    }
    return found.stream().map(String::valueOf).collect(Collectors.joining());
  }

  /** The dictionaries of a union share a rank; in a short circuit each has a rank of its own. */
  private Trie trie(JsonNode dict) throws IOException {
    TrieBuilder phrases = new TrieBuilder();
    int rank = 0;
    for (JsonNode member : members(dict, "short_circuit")) {
      for (JsonNode leaf : members(member, "union")) {
        addFile(fileName(leaf), rank, phrases);
      }
      rank++;
    }
    return phrases.build();
  }

  private static Iterable<JsonNode> members(JsonNode dict, String policy) {
    boolean group = dict.path("match_policy").asText().equals(policy);
    return group ? dict.get("dicts") : List.of(dict);
  }

  private void addFile(String name, int rank, TrieBuilder phrases) throws IOException {
    for (String[] row : rows(name)) {
      phrases.add(row[0], row[1].split(" ")[0], rank);
    }
  }

  private List<String[]> rows(String name) throws IOException {
    return Files.readAllLines(data.resolve(name + ".txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .filter(fields -> fields.length == 2)
        .toList();
  }
}
