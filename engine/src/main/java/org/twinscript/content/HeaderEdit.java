package org.twinscript.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes single lines of a header and leaves every other character of the file as a person has
 * written it.
 */
final class HeaderEdit {

  private HeaderEdit() {}

  /**
   * Sets keys to values, or takes their lines out.
   *
   * @param text a content file whose header can be read
   * @param values what the line of each word is to say; nothing for a line that is to go
   */
  static String set(String text, Map<String, Optional<String>> values) {
    List<String> lines = text.lines().toList();
    int end = lines.stream().map(String::stripTrailing).toList().indexOf(Header.END);
    List<String> edited = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (String line : lines.subList(0, end)) {
      String word = word(line);
      if (values.containsKey(word)) {
        met.add(word);
        values.get(word).ifPresent(value -> edited.add(kept(line, word, value)));
      } else {
        edited.add(line);
      }
    }
    values.forEach(
        (word, value) ->
            value
                .filter(missing -> !met.contains(word))
                .ifPresent(missing -> edited.add(place(edited, word), word + "=" + missing)));
    edited.addAll(lines.subList(end, lines.size()));
    return String.join("\n", edited) + "\n";
  }

  private static String word(String line) {
    int equals = line.indexOf('=');
    return equals < 0 ? "" : line.substring(0, equals).strip();
  }

  private static String kept(String line, String word, String value) {
    return line.substring(line.indexOf('=') + 1).strip().equals(value) ? line : word + "=" + value;
  }

  /** Before the first line whose key is written after this one. */
  private static int place(List<String> lines, String word) {
    int rank = rank(word);
    for (int at = 0; at < lines.size(); at++) {
      if (rank(word(lines.get(at))) > rank) {
        return at;
      }
    }
    return lines.size();
  }

  /** Lines of facets stand where the subjects do. */
  private static int rank(String word) {
    return word.isEmpty() ? -1 : Key.of(word).orElse(Key.TAGS).ordinal();
  }
}
