package org.twinscript.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The dictionaries that OpenCC's configurations name but its package does not hold, as its build
 * makes them. OpenCC's {@code data/dictionary/BUILD.bazel} lists them; each method says by which of
 * its scripts.
 */
final class DerivedDictionaries {

  private static final String PREFERENCE = "# @reverse-prefer:";
  private static final String RARE = "# @tofu-risk:";

  /** Shorter phrases of a region would cut longer Simplified words. */
  private static final int SHORTEST = 3;

  private final Path data;

  /**
   * @param data the folder of the text dictionaries, which receives the others
   */
  DerivedDictionaries(Path data) {
    this.data = data;
  }

  /** Those that follow from a table alone. */
  void writeFromTables() throws IOException {
    reverse("TWVariants");
    reverse("HKVariants");
    reverse("JPShinjitaiCharacters");
    rare("TSCharacters", "TSCharactersExt");
  }

  /** Values become keys (reverse.py); a row may say which of several keys comes first. */
  private void reverse(String name) throws IOException {
    TreeMap<String, List<String>> reversed = new TreeMap<>();
    Map<String, String> preferred = new LinkedHashMap<>();
    for (String line : lines(name)) {
      if (line.startsWith(PREFERENCE)) {
        String[] fields = line.substring(PREFERENCE.length()).strip().split(" ");
        preferred.put(fields[0], fields[fields.length - 1]);
      } else if (isRow(line)) {
        for (String value : values(line)) {
          reversed.computeIfAbsent(value, key -> new ArrayList<>()).add(key(line));
        }
      }
    }
    preferred.forEach((key, first) -> putFirst(reversed.get(key), first));
    List<String> rows = new ArrayList<>();
    reversed.forEach((key, values) -> rows.add(key + "\t" + String.join(" ", values)));
    write(name + "Rev", rows);
  }

  private static void putFirst(List<String> values, String first) {
    if (!values.remove(first)) {
      throw new IllegalStateException("no row for the preference " + first);
    }
    values.add(0, first);
  }

  /** The rows below a mark, without the value that is the key (extract_tofu_risk.py). */
  private void rare(String name, String derived) throws IOException {
    List<String> lines = lines(name);
    List<String> rows = new ArrayList<>();
    for (int at = 1; at < lines.size(); at++) {
      if (lines.get(at - 1).startsWith(RARE)) {
        String key = key(lines.get(at));
        List<String> values = values(lines.get(at));
        List<String> others = values.get(0).equals(key) ? values.subList(1, values.size()) : values;
        rows.add(key + "\t" + String.join(" ", others));
      }
    }
    write(derived, rows);
  }

  /**
   * Phrases of Taiwan and Hong Kong under their Simplified form
   * (generate_st_phrases_from_regional_phrases.py).
   *
   * @param simplify OpenCC's {@code t2s}
   */
  void writeRegional(UnaryOperator<String> simplify) throws IOException {
    TreeMap<String, String> phrases = new TreeMap<>();
    for (String name : List.of("HKPhrases", "TWPhrases")) {
      for (String line : lines(name)) {
        String simple = isRow(line) ? simplify.apply(key(line)) : "";
        if (simple.codePointCount(0, simple.length()) >= SHORTEST) {
          String other = phrases.putIfAbsent(simple, key(line));
          if (other != null && !other.equals(key(line))) {
            throw new IllegalStateException(simple + " stands for " + other + ", " + key(line));
          }
        }
      }
    }
    List<String> rows = new ArrayList<>();
    phrases.forEach((simple, full) -> rows.add(simple + "\t" + full));
    write("STPhrases_GeneratedFromRegionalPhrases", rows);
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(data.resolve(name + ".txt"));
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String key(String row) {
    return row.substring(0, row.indexOf('\t'));
  }

  private static List<String> values(String row) {
    return List.of(row.substring(row.indexOf('\t') + 1).split(" "));
  }

  private void write(String name, List<String> rows) throws IOException {
    String head =
        "# Made from OpenCC's dictionaries as OpenCC's own build does. Apache-2.0 (see LICENSE).\n\n";
    Files.writeString(data.resolve(name + ".txt"), head + String.join("\n", rows) + "\n");
  }
}
