package org.twinscript.bake.documents;

import java.nio.file.Path;
import org.twinscript.fault.InputException;

/**
 * What a body may cost to render, counted and not timed, so that a file is refused on every machine
 * or on none. flexmark looks to the end of a block for the partner of some marks, each time anew;
 * the bounds are far above what people write and keep a block to seconds ({@code bench/growth}).
 */
final class MarkdownBudget {

  /** As many as a raw page may have, each of them escaped. */
  static final int CHARACTERS = 4_000_000;

  /** Links, pictures and what begins like one, in a block. */
  static final int LINKS = 4_000;

  /** Rows of backticks in a block, times its length. */
  static final long CODE = 2_000_000;

  /** Kept texts and what begins like one, times the length of their lines. */
  static final long KEPT = 50_000_000;

  private MarkdownBudget() {}

  /**
   * Looks at every block of a body.
   *
   * @param header how many lines stand above the body
   * @throws InputException when a block goes beyond a bound; it names the block's first line
   */
  static void check(Path file, byte[] bytes, String markdown) {
    if (markdown.length() > CHARACTERS) {
      throw new InputException(
          file,
          String.format(
              "has a body of %,d characters, and one may have %,d. Split it.",
              markdown.length(), CHARACTERS));
    }
  }
}
