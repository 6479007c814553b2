package org.twinscript.content;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinscript.article.Characters;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * The lines of a content file up to {@value #END}, as they stand, and the body behind them.
 *
 * @param lines the value of each key and the line it stands on, counted from 1
 * @param others the lines whose keys are none of {@link Key}: those of facets, or mistakes
 * @param problems what is wrong with the file so far
 */
record Header(
    Path file, Map<Key, Line> lines, Map<String, Line> others, String body, Problems problems) {

  /** The line that ends the header. */
  static final String END = "~~~~~~";

  /** How keys of facets are spelt, and all others. */
  private static final Pattern FACET = Pattern.compile("[a-z][a-z0-9-]*");

  record Line(String value, int number) {}

  /**
   * Reads a header that has to be sound.
   *
   * @throws InputException naming every line that is not
   */
  static Header parse(Path file, String text) {
    Header header = examine(file, text);
    header.problems.raise();
    return header;
  }

  /**
   * Reads the lines that are sound and notes what is wrong with the others.
   *
   * @throws InputException when the header has no end
   */
  static Header examine(Path file, String text) {
    List<String> all = text.lines().toList();
    int end = HeaderShape.end(file, all);
    Problems problems = new Problems(file);
    Map<Key, Line> lines = new EnumMap<>(Key.class);
    Map<String, Line> others = new LinkedHashMap<>();
    for (int i = 0; i < end; i++) {
      put(lines, others, problems, i + 1, all.get(i));
    }
    String body = String.join("\n", all.subList(end + 1, all.size())).strip();
    return new Header(file, lines, others, body, problems);
  }

  private static void put(
      Map<Key, Line> lines, Map<String, Line> others, Problems problems, int number, String line) {
    if (line.isBlank()) {
      return;
    }
    int equals = line.indexOf('=');
    String word = equals < 0 ? line : line.substring(0, equals).strip();
    if (!FACET.matcher(word).matches() || equals < 0) {
      problems.add(number, HeaderShape.unknown(word, line));
      return;
    }
    if (line.codePoints().anyMatch(Characters::breaksLine)) {
      problems.add(number, Sentence.of("header.line-end"));
    }
    Line value = new Line(line.substring(equals + 1).strip(), number);
    Optional<Key> key = Key.of(word);
    Line earlier =
        key.isPresent() ? lines.putIfAbsent(key.get(), value) : others.putIfAbsent(word, value);
    if (earlier != null) {
      problems.add(number, Sentence.of("header.twice", word, earlier.number()));
    }
  }

  /** The value of a key, when it is there and not empty. */
  Optional<String> get(Key key) {
    return Optional.ofNullable(lines.get(key)).map(Line::value).filter(value -> !value.isEmpty());
  }

  /** The line of a facet, by its folder; what nobody takes is a mistake, see {@link #refuse}. */
  Optional<Line> take(String folder) {
    Optional<Line> known = Key.of(folder).map(lines::get);
    return known.or(() -> Optional.ofNullable(others.remove(folder)));
  }

  /** Notes the lines that nobody took. */
  void refuse() {
    others.forEach(
        (word, line) -> problems.add(line.number(), HeaderShape.unknown(word, word + "=")));
  }

  /** The value of a key that has to be there; that it is not is noted. */
  Optional<String> require(Key key) {
    Optional<String> value = get(key);
    if (value.isEmpty()) {
      problems.add(Sentence.of("header.missing", key.word()));
    }
    return value;
  }

  /** Notes a fault in the value of a key that is there. */
  void fault(Key key, Sentence sentence) {
    problems.add(lines.get(key).number(), sentence);
  }
}
