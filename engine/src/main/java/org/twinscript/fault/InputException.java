package org.twinscript.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in the input that its owner can mend. The message is a finished sentence that names the
 * file, the place in it where that is known, and what to do; commands print it without a stack
 * trace.
 */
public final class InputException extends RuntimeException {

  private final transient Path file;
  private final transient List<String> sentences;

  /** A fault of a whole file. */
  public InputException(Path file, String sentence) {
    this(file, List.of(file + ": " + sentence), null);
  }

  /**
   * A fault at a line of a file.
   *
   * @param line counted from 1
   */
  public InputException(Path file, int line, String sentence) {
    this(file, List.of(file + ":" + line + ": " + sentence), null);
  }

  /** A fault with a technical cause underneath. */
  public InputException(Path file, String sentence, Throwable cause) {
    this(file, List.of(file + ": " + sentence), cause);
  }

  private InputException(Path file, List<String> sentences, Throwable cause) {
    super(String.join("\n", sentences), cause);
    this.file = file;
    this.sentences = sentences;
  }

  /**
   * Several faults of one file as one: its message has a line for each.
   *
   * @param faults at least one, in the order in which they are to be read
   */
  public static InputException of(List<InputException> faults) {
    return faults.size() == 1
        ? faults.get(0)
        : new InputException(
            faults.get(0).file,
            faults.stream()
                .flatMap(fault -> fault.sentences.stream())
                .collect(Collectors.toUnmodifiableList()),
            null);
  }

  /** What is wrong, a finished sentence for each fault. */
  public List<String> sentences() {
    return sentences;
  }

  /** The file at fault. */
  public Path file() {
    return file;
  }
}
