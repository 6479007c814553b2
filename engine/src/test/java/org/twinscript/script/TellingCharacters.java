package org.twinscript.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the characters that only one script uses, from OpenCC's text dictionaries. */
record TellingCharacters(Set<String> simplified, Set<String> traditional) {

  static TellingCharacters of(Path data) throws IOException {
    Map<String, List<String>> toTraditional = read(data.resolve("STCharacters.txt"));
    Map<String, List<String>> toSimplified = read(data.resolve("TSCharacters.txt"));
    Set<String> regional = new HashSet<>();
    for (String table : List.of("TWVariants.txt", "HKVariants.txt")) {
      read(data.resolve(table)).values().forEach(regional::addAll);
    }
    Set<String> simplified = neverThemselves(toTraditional);
    simplified.removeAll(toSimplified.keySet());
    simplified.removeAll(regional);
    Set<String> traditional = neverThemselves(toSimplified);
    traditional.removeAll(toTraditional.keySet());
    return new TellingCharacters(simplified, traditional);
  }

  /** Two lines, Simplified and Traditional, each in the order of the code points. */
  String text() {
    return line(simplified) + line(traditional);
  }

  private static String line(Set<String> characters) {
    return characters.stream().sorted().collect(Collectors.joining("", "", "\n"));
  }

  private static Set<String> neverThemselves(Map<String, List<String>> table) {
    return table.keySet().stream()
        .filter(key -> !table.get(key).contains(key))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Map<String, List<String>> read(Path table) throws IOException {
    Map<String, List<String>> rows = new HashMap<>();
    for (String line : Files.readAllLines(table)) {
      String[] fields = line.split("\t");
      if (fields.length == 2 && !line.startsWith("#")) {
        rows.put(fields[0], Arrays.asList(fields[1].split(" ")));
      }
    }
    return rows;
  }
}
