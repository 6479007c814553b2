package org.twinscript.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/** What is wrong with one content file, gathered so that its owner hears of all of it at once. */
final class Problems {

  private final Path file;
  private final List<Problem> found = new ArrayList<>();

  Problems(Path file) {
    this.file = file;
  }

  /** Line 0 is the file as a whole. */
  private record Problem(int line, Sentence sentence) {}

  /** Notes a fault of the file as a whole. */
  void add(Sentence sentence) {
    found.add(new Problem(0, sentence));
  }

  /**
   * Notes a fault at a line.
   *
   * @param line counted from 1
   */
  void add(int line, Sentence sentence) {
    found.add(new Problem(line, sentence));
  }

  /**
   * Ends the reading of a file that has a fault.
   *
   * @throws InputException naming every fault, in the order of their lines
   */
  void raise() {
    if (!found.isEmpty()) {
      throw InputException.of(
          found.stream()
              .sorted(Comparator.comparingInt(Problem::line))
              .map(this::exception)
              .toList());
    }
  }

  private InputException exception(Problem problem) {
    return problem.line() == 0
        ? new InputException(file, problem.sentence())
        : new InputException(file, problem.line(), problem.sentence());
  }
}
