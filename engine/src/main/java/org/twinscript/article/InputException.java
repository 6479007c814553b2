package org.twinscript.article;

import java.nio.file.Path;

/**
 * Something in the input that its owner can mend. The message is a finished sentence that names the
 * file, the place in it where that is known, and what to do; commands print it without a stack
 * trace.
 */
public final class InputException extends RuntimeException {

  /** A fault of a whole file. */
  public InputException(Path file, String sentence) {
    super(file + ": " + sentence);
  }

  /**
   * A fault at a line of a file.
   *
   * @param line counted from 1
   */
  public InputException(Path file, int line, String sentence) {
    super(file + ":" + line + ": " + sentence);
  }

  /** A fault with a technical cause underneath. */
  public InputException(Path file, String sentence, Throwable cause) {
    super(file + ": " + sentence, cause);
  }
}
