package org.twinscript.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Writes a file whole or not at all: to a temporary file beside it, then moved into place. A file
 * that is in its place is on the disk, with its name: neither a kill nor a loss of power takes it
 * back.
 */
public final class AtomicFiles {

  /** What a killed process may leave behind; its name has the process in it, so none is shared. */
  static final String TEMPORARY = ".tmp";

  private AtomicFiles() {}

  /**
   * Writes a text as UTF-8, over any file of that name, making the folders it needs.
   *
   * @throws InputException when that fails; the old file, if any, is still there
   */
  public static void write(Path file, String text) {
    try (FileDraft draft = begin(file)) {
      draft.add(text);
      draft.commit();
    }
  }

  /**
   * Begins a file that grows bit by bit.
   *
   * @throws InputException when that fails
   */
  public static FileDraft begin(Path file) {
    Path temporary =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + TEMPORARY);
    try {
      Folders.make(file.toAbsolutePath().getParent());
      return new FileDraft(
          file,
          temporary,
          FileChannel.open(
              temporary,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  /** A failure to write, as its user can mend it. */
  static InputException fault(Path file, IOException e) {
    return new InputException(file, Sentence.of("file.not-written", reason(e)), e);
  }

  /** What the system said, without the path in front of it. */
  private static String reason(IOException e) {
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }
}
