package org.twinscript.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Lets one command at a time write into a folder, an archive or a vocabulary: what another decides
 * by what it has read there, ids above all, would be wrong by the time it writes. The lock ends
 * with its process, so a kill leaves none; the file stays, and says which process has it.
 */
public final class FolderLock implements AutoCloseable {

  private static final String FILE = ".lock";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final long PAUSE_MILLIS = 50;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Does something while nobody else writes into a folder, which is made if need be. Waits for up
   * to a minute until it is free.
   *
   * @throws InputException when somebody still writes there, or nobody may
   */
  public static void holding(Path folder, Runnable action) {
    FolderLock lock = take(folder, PATIENCE);
    try (lock) {
      action.run();
    }
  }

  static FolderLock take(Path folder, Duration patience) {
    Path file = folder.resolve(FILE);
    try {
      Folders.make(folder.toAbsolutePath());
      FolderLock lock =
          new FolderLock(
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
      if (!lock.await(patience)) {
        lock.channel.close();
        throw busy(folder, file);
      }
      lock.sign(String.valueOf(ProcessHandle.current().pid()));
      return lock;
    } catch (IOException e) {
      throw AtomicFiles.fault(file, e);
    }
  }

  /** Looks at no clock that somebody can set. */
  private boolean await(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (!isTaken()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      pause();
    }
    return true;
  }

  private boolean isTaken() throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException ofThisProcess) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a lock", e);
    }
  }

  private static InputException busy(Path folder, Path file) throws IOException {
    return new InputException(folder, Sentence.of("file.busy", Files.readString(file).strip()));
  }

  private void sign(String name) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** Lets the next one in. */
  @Override
  public void close() {
    try (channel) {
      sign("");
    } catch (IOException e) {
      throw new IllegalStateException("a lock that was taken can be given back", e);
    }
  }
}
