package org.twinscript.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tells when a file in some folders, or in any folder below them, is made, changed or deleted. On
 * Linux and Windows the system says so at once; on macOS Java looks every few seconds.
 */
final class FolderWatch implements AutoCloseable {

  /** An editor saves in several steps: what follows within this time belongs together. */
  private static final long QUIET_MILLIS = 20;

  private static final WatchEvent.Kind<?>[] ANY = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final List<Path> roots;
  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  /** Watches from now on; roots that are not there are passed over. */
  FolderWatch(List<Path> roots) throws IOException {
    this.roots = roots;
    this.service = roots.get(0).getFileSystem().newWatchService();
    watchNewFolders();
  }

  /**
   * Waits for a change.
   *
   * @return false when the watch was closed
   */
  boolean await() {
    try {
      WatchKey key = service.take();
      while (key != null) {
        key.pollEvents();
        if (!key.reset()) {
          keys.values().remove(key);
        }
        key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Takes in folders that were made since. What was put into one before it was watched has made no
   * event.
   *
   * @return whether there was one
   */
  boolean watchNewFolders() {
    int before = keys.size();
    for (Path root : roots) {
      try (Stream<Path> found = Files.walk(root)) {
        found.filter(Files::isDirectory).filter(path -> !keys.containsKey(path)).forEach(this::add);
      } catch (IOException | UncheckedIOException e) {
        // Deleted while it was walked through: the event of that is still to come.
      } catch (ClosedWatchServiceException e) {
        return false;
      }
    }
    return keys.size() > before;
  }

  private void add(Path folder) {
    try {
      keys.put(folder, folder.register(service, ANY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
