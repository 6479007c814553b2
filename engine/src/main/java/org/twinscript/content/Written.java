package org.twinscript.content;

import java.nio.file.Path;
import org.twinscript.message.Sentence;

/** What became of an article that was to be written. */
public sealed interface Written {

  /** The article's content file. */
  Path file();

  /** Written for the first time, or again where nobody had edited the file. */
  record Imported(Path file) implements Written {}

  /** The archive held this text already; not a byte was written. */
  record Unchanged(Path file, Sentence reason) implements Written {}

  /** A person has edited the file, and the import brings nothing new. It was left alone. */
  record Edited(Path file) implements Written {}

  /** A person has edited the file; what the import brings that is new was added to it. */
  record Merged(Path file) implements Written {}

  /**
   * A person has edited the file, and the import brings something else in the same place. It was
   * left alone.
   *
   * @param beside where both are shown
   */
  record Conflict(Path file, Path beside) implements Written {}

  /**
   * A person has taken the article out of the archive. It was not put back.
   *
   * @param file where its ledger lies, or lay
   */
  record Deleted(Path file) implements Written {}
}
