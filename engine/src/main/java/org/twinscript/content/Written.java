package org.twinscript.content;

import java.nio.file.Path;

/** What became of an article that was to be written. */
public sealed interface Written {

  /** The article's content file. */
  Path file();

  /** Written for the first time, or again where nobody had edited the file. */
  record Imported(Path file) implements Written {}

  /** The archive held this text already; not a byte was written. */
  record Unchanged(Path file, String reason) implements Written {}

  /**
   * A person has edited the file since it was imported. It was left alone.
   *
   * @param beside where the new text was put
   */
  record Conflict(Path file, Path beside) implements Written {}
}
