package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * What a body may cost to render, counted and not timed, so that a file is refused on every machine
 * or on none. flexmark looks through a block for the partners of some marks, each time anew, and
 * calls itself for each list in a list. The bounds are far above what people write and keep a file
 * to seconds; {@code bench/growth} shows how the time grows up to them.
 */
final class MarkdownBudget {

  /** As many as an imported page can have, each of them escaped. */
  static final int CHARACTERS = 2_400_000;

  /** Links, pictures and what begins like one, in a block. */
  static final int LINKS = 4_000;

  /** Rows of backticks in a block. */
  static final int CODE = 150;

  /** Cells of a table, or bars in any other block. */
  static final int CELLS = 20_000;

  /** How far an item of a list may be indented; each level takes two columns or more. */
  static final int INDENT = 200;

  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(");
  private static final Pattern BACKTICKS = Pattern.compile("(?<![\\\\`])`++");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern DEEP_ITEM =
      Pattern.compile("[ \\t]{" + (INDENT + 1) + ",}+(?:[-*+]|\\d{1,9}[.)])(?=\\s|$).*");

  private final Path file;

  /** What the block has so far that is looked at. */
  private int links;

  private int code;
  private int cells;

  private MarkdownBudget(Path file) {
    this.file = file;
  }

  /**
   * Looks at every block of a body.
   *
   * @param above how many lines of the file stand above the body
   * @throws InputException when a bound is passed; it names the line
   */
  static void check(Path file, int above, String markdown) {
    if (markdown.length() > CHARACTERS) {
      throw new InputException(file, Sentence.of("budget.body", markdown.length(), CHARACTERS));
    }
    MarkdownBudget budget = new MarkdownBudget(file);
    int number = above;
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      number++;
      budget.add(line, number);
    }
  }

  private void add(String line, int number) {
    if (line.isBlank()) {
      links = 0;
      code = 0;
      cells = 0;
      return;
    }
    links += count("](", LINK, line);
    code += count("`", BACKTICKS, line);
    cells += count("|", BAR, line);
    require(links, "budget.links", LINKS, number);
    require(code, "budget.backticks", CODE, number);
    require(cells, "budget.cells", CELLS, number);
    if (line.length() > INDENT && DEEP_ITEM.matcher(line).matches()) {
      throw new InputException(file, number, Sentence.of("budget.nested-list", INDENT));
    }
  }

  /** Most lines have no such sign at all, which is seen sooner. */
  private static long count(String sign, Pattern mark, String line) {
    return line.contains(sign) ? mark.matcher(line).results().count() : 0;
  }

  private void require(int count, String key, int most, int line) {
    if (count > most) {
      throw new InputException(file, line, Sentence.of(key, count, most));
    }
  }
}
