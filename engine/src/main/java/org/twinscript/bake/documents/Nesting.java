package org.twinscript.bake.documents;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * How deep a line may open quotations and lists. flexmark calls itself for each, so that a line of
 * ten thousand marks would end in a stack that overflows, on one machine sooner than on another.
 */
final class Nesting {

  private static final int DEEPEST = 100;

  private static final Pattern MARK =
      Pattern.compile("\\G\\s*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=\\s|$))");

  private Nesting() {}

  /**
   * Looks at every line of a document.
   *
   * @param bytes the whole file, to tell the line
   * @throws InputException when one opens more than {@value #DEEPEST}
   */
  static void check(Path file, byte[] bytes, String markdown) {
    if (markdown.lines().anyMatch(Nesting::isTooDeep)) {
      List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      int number = 1;
      while (!isTooDeep(lines.get(number - 1))) {
        number++;
      }
      throw new InputException(file, number, Sentence.of("budget.nesting", DEEPEST));
    }
  }

  private static boolean isTooDeep(String line) {
    if (line.length() <= DEEPEST) {
      return false;
    }
    Matcher mark = MARK.matcher(line);
    int depth = 0;
    while (depth <= DEEPEST && mark.find()) {
      depth++;
    }
    return depth > DEEPEST;
  }
}
