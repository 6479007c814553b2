package org.twinscript.intake;

import java.nio.file.Path;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

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
      require(page.file(), marks, MARKUP, Sentence.of("page.tags"));
    } else {
      require(page.file(), page.text().length(), CHARACTERS, Sentence.of("page.signs"));
    }
  }

  /**
   * Looks at a page that was taken apart.
   *
   * @throws InputException when it has too many lines or characters
   */
  static void check(RawPage page, Sheet sheet) {
    require(page.file(), sheet.lines().size(), LINES, Sentence.of("page.lines"));
    long characters = sheet.lines().stream().mapToLong(line -> line.text().length()).sum();
    require(page.file(), characters, CHARACTERS, Sentence.of("page.characters"));
  }

  private static void require(Path file, long count, int most, Sentence what) {
    if (count > most) {
      throw new InputException(file, Sentence.of("page.too-many", count, what, most));
    }
  }
}
