package org.twinscript.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.fault.NearName;
import org.twinscript.message.Sentence;

/** Where a header ends, and what a line looks like that does not belong in one. */
final class HeaderShape {

  private static final Pattern OTHER_END = Pattern.compile("[~～∼˜]{3,}|-{3,}|\\+{3,}|={3,}");

  private static final Pattern COLON = Pattern.compile("\\s*[\"']?([\\w-]+)[\"']?\\s*[:：].*");

  private static final Pattern YAML_OR_TOML = Pattern.compile("-{3}|\\+{3}");

  private static final int SHOWN = 40;

  private HeaderShape() {}

  /**
   * The place of the line that ends the header.
   *
   * @throws InputException when there is none
   */
  static int end(Path file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(Header.END)) {
        return i;
      }
    }
    throw withoutEnd(file, lines);
  }

  private static InputException withoutEnd(Path file, List<String> lines) {
    Sentence needed = Sentence.of("header.end", Header.END);
    if (!lines.isEmpty() && YAML_OR_TOML.matcher(lines.get(0).strip()).matches()) {
      return new InputException(file, 1, Sentence.of("header.yaml", needed));
    }
    for (int i = 1; i < lines.size(); i++) {
      if (OTHER_END.matcher(lines.get(i).strip()).matches()) {
        return new InputException(file, i + 1, Sentence.of("header.short-end", needed));
      }
    }
    return new InputException(file, Sentence.of("header.no-end", needed));
  }

  /** A sentence on a line whose key is not known. */
  static Sentence unknown(String word, String line) {
    Optional<Sentence> meant = COLON.matcher(line).matches() ? colon(line) : Optional.empty();
    return meant.orElseGet(() -> unknown(word));
  }

  private static Optional<Sentence> colon(String line) {
    String word = COLON.matcher(line).replaceFirst("$1");
    return Key.of(word).map(key -> Sentence.of("header.colon", shown(line), key.word()));
  }

  private static Sentence unknown(String word) {
    String shown = shown(word);
    return NearName.of(word, Key.words(), word.length() <= 4 ? 1 : 2)
        .map(near -> Sentence.of("header.near-key", shown, near))
        .orElseGet(() -> Sentence.of("header.no-key", shown, String.join(", ", Key.words())));
  }

  /** A body's paragraph that got into the header need not be told whole. */
  private static String shown(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
