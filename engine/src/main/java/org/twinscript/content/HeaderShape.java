package org.twinscript.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.fault.NearName;

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
    String needed = "Put a line " + Header.END + " between the header and the body.";
    if (!lines.isEmpty() && YAML_OR_TOML.matcher(lines.get(0).strip()).matches()) {
      return new InputException(
          file,
          1,
          "this looks like the front matter of YAML or TOML. Here it is lines key=value from the"
              + " first line on, without quotation marks. "
              + needed);
    }
    for (int i = 1; i < lines.size(); i++) {
      if (OTHER_END.matcher(lines.get(i).strip()).matches()) {
        return new InputException(
            file,
            i + 1,
            "the front matter has no end; this line looks like one, but six ~ are needed. "
                + needed);
      }
    }
    return new InputException(file, "the front matter has no end. " + needed);
  }

  /** A sentence on a line whose key is not known. */
  static String unknown(String word, String line) {
    Optional<String> meant = COLON.matcher(line).matches() ? colon(line) : Optional.empty();
    return meant.orElseGet(() -> unknown(word));
  }

  private static Optional<String> colon(String line) {
    String word = COLON.matcher(line).replaceFirst("$1");
    return Key.of(word)
        .map(
            key ->
                "\"%s\" looks like YAML. Write %s=value, without quotation marks."
                    .formatted(shown(line), key.word()));
  }

  private static String unknown(String word) {
    String shown = shown(word);
    return NearName.of(word, Key.words(), word.length() <= 4 ? 1 : 2)
        .map(near -> "\"%s\" is no key of the front matter. Do you mean %s?".formatted(shown, near))
        .orElseGet(
            () ->
                "\"%s\" is no key of the front matter. Write key=value with one of: %s."
                    .formatted(shown, String.join(", ", Key.words())));
  }

  /** A body's paragraph that got into the header need not be told whole. */
  private static String shown(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
