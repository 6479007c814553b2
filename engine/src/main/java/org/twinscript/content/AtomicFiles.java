package org.twinscript.content;

import java.io.IOException;
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
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(temporary, text);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      remove(temporary);
      throw new InputException(
          file,
          "cannot be written ("
              + reason(e)
              + "). Check the folder's permission and free space,"
              + " then run the command again.",
          e);
    }
  }

  /** What the system said, without the path in front of it. */
  private static String reason(IOException e) {
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }

  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException ignored) {
      // The failure that brought us here is the one to report; a leftover .tmp is never read.
      return;
    }
  }
}
