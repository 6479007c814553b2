package org.twinscript.fault;

import java.nio.file.Path;
import org.twinscript.message.Sentence;

/**
 * One fault, where it stands.
 *
 * @param line counted from 1; 0 for the whole file
 * @param what is wrong, and what to do
 */
record FaultPlace(Path file, int line, Sentence what) {

  /** {@code file:line: sentence}, as editors and compilers have it. */
  Sentence sentence() {
    return line == 0
        ? Sentence.of("fault.file", file, what)
        : Sentence.of("fault.line", file, line, what);
  }

  Sentence inFile() {
    return line == 0 ? what : Sentence.of("fault.in-file", line, what);
  }
}
