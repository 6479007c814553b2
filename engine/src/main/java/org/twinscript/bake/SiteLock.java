package org.twinscript.bake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Lets one bake at a time at a site and at what is kept beside it: another, of this process or not,
 * waits. The lock ends with its process, so a bake that was killed leaves none.
 */
final class SiteLock implements AutoCloseable {

  private static final long PAUSE = 50;

  private final FileChannel channel;

  private SiteLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until nobody else has it. */
  static SiteLock take(Path file) {
    try {
      Files.createDirectories(file.getParent());
      SiteLock lock =
          new SiteLock(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
      while (lock.isElsewhere()) {
        Thread.sleep(PAUSE);
      }
      return lock;
    } catch (IOException e) {
      throw new InputException(file, Sentence.of("file.not-locked", e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bake was interrupted", e);
    }
  }

  private boolean isElsewhere() throws IOException {
    try {
      FileLock taken = channel.tryLock();
      return taken == null;
    } catch (OverlappingFileLockException ofThisProcess) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("a lock that was taken can be given back", e);
    }
  }
}
