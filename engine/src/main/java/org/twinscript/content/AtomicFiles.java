package org.twinscript.content;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.twinscript.fault.InputException;

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
    try (Draft draft = begin(file)) {
      draft.add(text);
      draft.commit();
    }
  }

  /**
   * Writes a new file.
   *
   * @return false when a file of that name is there already; it was left alone
   * @throws InputException when it cannot be written; then there is none
   */
  public static boolean create(Path file, String text) {
    try (Draft draft = begin(file)) {
      draft.add(text);
      return draft.commitNew();
    }
  }

  /**
   * Writes a file in the place of one whose text is known.
   *
   * @return false when the file has another text by now; it was left alone
   * @throws InputException when it cannot be written; the old file is still there
   */
  static boolean replace(Path file, String known, String text) {
    try (Draft draft = begin(file)) {
      draft.add(text);
      return draft.commitOver(known);
    }
  }

  /**
   * Begins a file that grows bit by bit.
   *
   * @throws InputException when that fails
   */
  public static Draft begin(Path file) {
    Path temporary =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + TEMPORARY);
    try {
      Folders.make(file.toAbsolutePath().getParent());
      return new Draft(
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

  /** A file being written. Until it is committed, the file of that name is as it was. */
  public static final class Draft implements AutoCloseable {

    private final Path file;
    private final Path temporary;
    private final FileChannel channel;
    private final Writer writer;

    private Draft(Path file, Path temporary, FileChannel channel) {
      this.file = file;
      this.temporary = temporary;
      this.channel = channel;
      // A strict encoder: half a surrogate pair is a fault here, not a question mark in the file.
      this.writer =
          new BufferedWriter(
              new OutputStreamWriter(
                  Channels.newOutputStream(channel), StandardCharsets.UTF_8.newEncoder()));
    }

    /** Takes the text. */
    public Writer writer() {
      return writer;
    }

    private void add(String text) {
      try {
        writer.write(text);
      } catch (IOException e) {
        throw fault(e);
      }
    }

    /**
     * Puts the file into its place.
     *
     * @throws InputException when that fails; the old file, if any, is still there
     */
    public void commit() {
      try {
        finish();
        replace();
        Folders.sync(file.toAbsolutePath().getParent());
      } catch (IOException e) {
        throw fault(e);
      }
    }

    private boolean commitNew() {
      try {
        finish();
        place();
        Folders.sync(file.toAbsolutePath().getParent());
        return true;
      } catch (FileAlreadyExistsException taken) {
        return false;
      } catch (IOException e) {
        throw fault(e);
      }
    }

    /** Looks once more when all is ready: an editor may have saved the file while it was not. */
    private boolean commitOver(String known) {
      try {
        finish();
        if (!Files.readString(file).equals(known)) {
          return false;
        }
        replace();
        Folders.sync(file.toAbsolutePath().getParent());
        return true;
      } catch (IOException e) {
        throw fault(e);
      }
    }

    private void finish() throws IOException {
      writer.flush();
      channel.force(true);
      writer.close();
    }

    private void replace() throws IOException {
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * A second name, unlike a move, never takes the place of a file that is there. Where a file
     * system knows no second names, it is looked for first.
     */
    private void place() throws IOException {
      try {
        Files.createLink(file, temporary);
      } catch (FileAlreadyExistsException taken) {
        throw taken;
      } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
        if (Files.exists(file)) {
          throw new FileAlreadyExistsException(file.toString());
        }
        replace();
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
