package org.twinscript.fault;

import java.nio.file.Path;
import java.util.List;
import org.twinscript.message.Sentence;

/**
 * Something in the input that its owner can mend. What is said names the file, the place in it
 * where that is known, and what to do; commands print it without a stack trace, in the user's
 * language. The message is the same in English.
 */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<FaultPlace> faults;

  /** A fault of a whole file. */
  public InputException(Path file, Sentence what) {
    this(List.of(new FaultPlace(file, 0, what)), null);
  }

  /**
   * A fault at a line of a file.
   *
   * @param line counted from 1
   */
  public InputException(Path file, int line, Sentence what) {
    this(List.of(new FaultPlace(file, line, what)), null);
  }

  /** A fault with a technical cause underneath. */
  public InputException(Path file, Sentence what, Throwable cause) {
    this(List.of(new FaultPlace(file, 0, what)), cause);
  }

  private InputException(List<FaultPlace> faults, Throwable cause) {
    super(whole(faults).toString(), cause);
    this.faults = faults;
  }

  private static Sentence whole(List<FaultPlace> faults) {
    return Sentence.lines(faults.stream().map(FaultPlace::sentence).toList());
  }

  /**
   * Several faults of one file as one: a line for each.
   *
   * @param faults at least one, in the order in which they are to be read
   */
  public static InputException of(List<InputException> faults) {
    return faults.size() == 1
        ? faults.get(0)
        : new InputException(
            faults.stream().flatMap(fault -> fault.faults.stream()).toList(), null);
  }

  /** Each fault with its place. */
  List<FaultPlace> faults() {
    return faults;
  }

  /** What is wrong, a finished sentence for each fault. */
  public List<Sentence> sentences() {
    return faults.stream().map(FaultPlace::sentence).toList();
  }

  /** All of it, a line for each fault. */
  public Sentence sentence() {
    return whole(faults);
  }

  /** The same for who has named the file already: the lines of it alone. */
  public Sentence inFile() {
    return Sentence.lines(faults.stream().map(FaultPlace::inFile).toList());
  }

  /** The file at fault. */
  public Path file() {
    return faults.get(0).file();
  }
}
