package org.twinscript.content;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.fault.InputException;

/**
 * The lines of a content file up to {@value #END}, as they stand, and the body behind them.
 *
 * @param lines the value of each key and the line it stands on, counted from 1
 */
record Header(Path file, Map<Key, Line> lines, String body) {

  /** The line that ends the header. */
  static final String END = "~~~~~~";

  record Line(String value, int number) {}

  static Header parse(Path file, String text) {
    List<String> all = text.lines().toList();
    int end = all.indexOf(END);
    if (end < 0) {
      throw new InputException(
          file,
          "the front matter has no end. Put a line " + END + " between the header and the body.");
    }
    Map<Key, Line> lines = new EnumMap<>(Key.class);
    for (int i = 0; i < end; i++) {
      put(lines, file, i + 1, all.get(i));
    }
    return new Header(file, lines, String.join("\n", all.subList(end + 1, all.size())).strip());
  }

  private static void put(Map<Key, Line> lines, Path file, int number, String line) {
    if (line.isBlank()) {
      return;
    }
    int equals = line.indexOf('=');
    String word = equals < 0 ? line : line.substring(0, equals).strip();
    Key key =
        Key.of(word)
            .filter(known -> equals > 0)
            .orElseThrow(
                () ->
                    new InputException(
                        file,
                        number,
                        "\""
                            + word
                            + "\" is no key of the front matter. Write key=value with one of: "
                            + Key.all()
                            + "."));
    if (lines.put(key, new Line(line.substring(equals + 1).strip(), number)) != null) {
      throw new InputException(
          file, number, "the key " + word + " stands twice. Keep one of the two lines.");
    }
  }

  /** The value of a key, when it is there and not empty. */
  Optional<String> get(Key key) {
    return Optional.ofNullable(lines.get(key)).map(Line::value).filter(value -> !value.isEmpty());
  }

  String require(Key key) {
    return get(key)
        .orElseThrow(
            () ->
                new InputException(
                    file,
                    "the front matter has no "
                        + key.word()
                        + ". Add a line "
                        + key.word()
                        + "= with its value."));
  }

  /** A fault in the value of a key that is there. */
  InputException fault(Key key, String sentence) {
    return new InputException(file, lines.get(key).number(), sentence);
  }
}
