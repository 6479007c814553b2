package org.twinscript.content;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.twinscript.fault.InputException;

/** Writes a file whole or not at all: to a temporary file beside it, then moved into place. */
public final class AtomicFiles {

  private AtomicFiles() {}

  /**
   * Writes a text as UTF-8, over any file of that name, making the folders it needs.
   *
   * @throws InputException when that fails; the old file, if any, is still there
   */
  public static void write(Path file, String text) {
    try (Draft draft = begin(file)) {
      try {
        draft.writer.write(text);
      } catch (IOException e) {
        throw draft.fault(e);
      }
      draft.commit();
    }
  }

  /**
   * Begins a file that grows bit by bit.
   *
   * @throws InputException when that fails
   */
  public static Draft begin(Path file) {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      if (!Files.isDirectory(file.getParent())) {
        Files.createDirectories(file.getParent());
      }
      return new Draft(file, temporary, Files.newBufferedWriter(temporary));
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  /** A file being written. Until it is committed, the file of that name is as it was. */
  public static final class Draft implements AutoCloseable {

    private final Path file;
    private final Path temporary;
    private final Writer writer;

    private Draft(Path file, Path temporary, Writer writer) {
      this.file = file;
      this.temporary = temporary;
      this.writer = writer;
    }

    /** Takes the text. */
    public Writer writer() {
      return writer;
    }

    /**
     * Puts the file into its place.
     *
     * @throws InputException when that fails; the old file, if any, is still there
     */
    public void commit() {
      try {
        writer.close();
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw fault(e);
      }
    }

    /** A failure to write, as its user can mend it. */
    public InputException fault(IOException e) {
      return AtomicFiles.fault(file, e);
    }

    /** Takes away what was not committed. A failure to is no matter: a leftover is never read. */
    @Override
    public void close() {
      try {
        try {
          writer.close();
        } finally {
          Files.deleteIfExists(temporary);
        }
      } catch (IOException harmless) {
        return;
      }
    }
  }

  private static InputException fault(Path file, IOException e) {
    return new InputException(
        file,
        "cannot be written ("
            + reason(e)
            + "). Check the folder's permission and free space,"
            + " then run the command again.",
        e);
  }

  /** What the system said, without the path in front of it. */
  private static String reason(IOException e) {
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }
}
