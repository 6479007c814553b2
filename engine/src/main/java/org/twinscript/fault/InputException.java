package org.twinscript.fault;

import java.nio.file.Path;

/**
 * Something in the input that its owner can mend. The message is a finished sentence that names the
 * file, the place in it where that is known, and what to do; commands print it without a stack
 * trace.
 */
public final class InputException extends RuntimeException {

  private final transient Path file;

  /** A fault of a whole file. */
  public InputException(Path file, String sentence) {
    super(file + ": " + sentence);
    this.file = file;
  }

  /**
   * A fault at a line of a file.
   *
   * @param line counted from 1
   */
  public InputException(Path file, int line, String sentence) {
    super(file + ":" + line + ": " + sentence);
    this.file = file;
  }

  /** A fault with a technical cause underneath. */
  public InputException(Path file, String sentence, Throwable cause) {
    super(file + ": " + sentence, cause);
    this.file = file;
  }

  /** The file at fault. */
  public Path file() {
    return file;
  }
}
