package org.twinscript.content;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.twinscript.fault.InputException;

/**
 * A file being written. Until it is committed, the file of that name is as it was. It is on the
 * disk before it comes into its place. Not thread-safe.
 */
public final class FileDraft implements AutoCloseable {

  private final Path temporary;
  private final FileChannel channel;
  private final Writer writer;
  private Path file;

  FileDraft(Path file, Path temporary, FileChannel channel) {
    this.file = file;
    this.temporary = temporary;
    this.channel = channel;
    // A strict encoder: half a surrogate pair is a fault here, not a question mark in the file.
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(
                Channels.newOutputStream(channel), StandardCharsets.UTF_8.newEncoder()));
  }

  /** The same for another place in the same folder. */
  FileDraft to(Path place) {
    file = place;
    return this;
  }

  /** Takes the text. */
  public Writer writer() {
    return writer;
  }

  void add(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw fault(e);
    }
  }

  void add(byte[] bytes) {
    try {
      writer.flush();
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /** Waits until what was written is on the disk; nothing can be added then. */
  void sync() {
    try {
      if (channel.isOpen()) {
        writer.flush();
        channel.force(true);
        writer.close();
      }
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /**
   * Puts the file into its place, for good.
   *
   * @throws InputException when that fails; the old file, if any, is still there
   */
  public void commit() {
    place();
    try {
      Folders.sync(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /** Puts the file into its place; its name is on the disk when its folder is synced. */
  void place() {
    sync();
    try {
      replace();
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /**
   * The same, for a new file.
   *
   * @return false when a file of that name is there already; it was left alone
   */
  boolean placeNew() {
    sync();
    try {
      link();
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /**
   * The same, over a file whose text is known. Looks at it once all is ready: an editor may have
   * saved the file while it was not.
   *
   * @return false when the file has another text by now; it was left alone
   */
  boolean placeOver(String known) {
    sync();
    try {
      boolean same = Files.readString(file).equals(known);
      if (same) {
        replace();
      }
      return same;
    } catch (IOException e) {
      throw fault(e);
    }
  }

  private void replace() throws IOException {
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * A second name, unlike a move, never takes the place of a file that is there. Where a file
   * system knows no second names, it is looked for first.
   */
  private void link() throws IOException {
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
