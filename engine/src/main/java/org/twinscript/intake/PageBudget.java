package org.twinscript.intake;

import java.nio.file.Path;
import java.util.Locale;
import org.twinscript.fault.InputException;

/**
 * What one page may cost, counted and not timed, so that a page is refused on every machine or on
 * none. The bounds are far above what pages of news have, and such that reading and restoring takes
 * seconds at most; {@code bench/growth} shows how the time grows up to them.
 */
final class PageBudget {

  /** Of text, wherever it stands; a picture in an attribute is none. */
  static final int CHARACTERS = 1_200_000;

  /** Of text, before any is dropped. */
  static final int LINES = 20_000;

  /** Tags and character references. */
  static final int MARKUP = 400_000;

  private PageBudget() {}

  /**
   * Looks at a page before it is taken apart.
   *
   * @throws InputException when it has too much text or markup
   */
  static void check(RawPage page) {
    if (page.html()) {
      long marks = page.text().chars().filter(unit -> unit == '<' || unit == '&').count();
      require(page.file(), marks, MARKUP, "tags and character references");
    } else {
      require(page.file(), page.text().length(), CHARACTERS, "characters");
    }
  }

  /**
   * Looks at a page that was taken apart.
   *
   * @throws InputException when it has too many lines or characters
   */
  static void check(RawPage page, Sheet sheet) {
    require(page.file(), sheet.lines().size(), LINES, "lines of text");
    long characters = sheet.lines().stream().mapToLong(line -> line.text().length()).sum();
    require(page.file(), characters, CHARACTERS, "characters of text");
  }

  private static void require(Path file, long count, int most, String what) {
    if (count > most) {
      throw new InputException(
          file,
          String.format(
              Locale.ROOT,
              "it has %,d %s, and one page may have %,d. Split it into pages, or remove it.",
              count,
              what,
              most));
    }
  }
}
