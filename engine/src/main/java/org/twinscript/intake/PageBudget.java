package org.twinscript.intake;

import java.nio.file.Path;
import org.twinscript.fault.InputException;

/**
 * What one page may cost, counted and not timed, so that a page is refused on every machine or on
 * none. The bounds are far above what pages of news have, and such that reading and restoring takes
 * seconds at most; {@code bench/growth} shows how the time grows up to them.
 */
final class PageBudget {

  /** Of the decoded page, markup included. */
  static final int CHARACTERS = 2_000_000;

  /** Of text, before any is dropped. */
  static final int LINES = 20_000;

  private PageBudget() {}

  /**
   * Looks at a page before it is taken apart.
   *
   * @throws InputException when it has too many characters
   */
  static void check(RawPage page) {
    require(page.file(), page.text().length(), CHARACTERS, "characters");
  }

  /**
   * Looks at a page that was taken apart.
   *
   * @throws InputException when it has too many lines
   */
  static void check(RawPage page, Sheet sheet) {
    require(page.file(), sheet.lines().size(), LINES, "lines of text");
  }

  private static void require(Path file, int count, int most, String what) {
    if (count > most) {
      throw new InputException(
          file,
          String.format(
              "it has %,d %s, and one page may have %,d. Split it into pages, or remove it.",
              count, what, most));
    }
  }
}
