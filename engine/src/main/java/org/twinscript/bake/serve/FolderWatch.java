package org.twinscript.bake.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.message.Messages;

/**
 * Tells which files have changed. The system's word that something happened is only a call to look:
 * on Linux and Windows it comes at once. It may never come, when the machine slept, the files lie
 * on another machine or too many are watched; so from time to time all are looked at without it.
 */
public final class FolderWatch implements AutoCloseable {

  private static final Logger LOGGER = LoggerFactory.getLogger(FolderWatch.class);

  /** An editor saves in several steps: what follows within this time belongs together. */
  private static final long QUIET_MILLIS = 20;

  /** How long a change stays unseen at most that the system does not tell of. */
  private static final long PAUSE_MILLIS = 1500;

  /** A look takes no more than so small a part of all time. */
  private static final long LOOKS_IN_PAUSE = 20;

  private static final WatchEvent.Kind<?>[] ANY = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final List<Path> roots;
  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final Set<Path> unheard = new HashSet<>();
  private FileStates seen;
  private long pause = PAUSE_MILLIS;

  /**
   * Watches from now on.
   *
   * @param roots folders, with all below them, and single files; they need not be there
   * @param service tells of changes, closed with the watch
   */
  FolderWatch(List<Path> roots, WatchService service) {
    this.roots = List.copyOf(roots);
    this.service = service;
    this.seen = look();
  }

  /** The same with the word of the system, if it gives any. */
  public static FolderWatch of(List<Path> roots) {
    return new FolderWatch(roots, service(roots.get(0)));
  }

  private static WatchService service(Path root) {
    try {
      return root.getFileSystem().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      return new SilentWatch();
    }
  }

  /**
   * Waits for a change.
   *
   * @return the files that were made, written or deleted; nothing when the watch was closed
   */
  public Optional<SortedSet<Path>> await() {
    try {
      while (true) {
        hear();
        FileStates now = look();
        SortedSet<Path> changed = now.changedSince(seen);
        seen = now;
        if (!changed.isEmpty()) {
          return Optional.of(changed);
        }
      }
    } catch (ClosedWatchServiceException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Returns when the system has told of something and then of nothing more, or after the pause. */
  private void hear() throws InterruptedException {
    WatchKey key = service.poll(pause, TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      if (!key.reset()) {
        keys.values().remove(key);
      }
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Looks at all files, again where a folder is new, whose first files nothing has told of. */
  private FileStates look() {
    long start = System.nanoTime();
    FileStates now = FileStates.of(roots);
    if (listen(now)) {
      now = FileStates.of(roots);
    }
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    pause = Math.max(PAUSE_MILLIS, took * LOOKS_IN_PAUSE);
    return now;
  }

  private boolean listen(FileStates now) {
    boolean anew = false;
    for (Path folder : now.folders()) {
      anew |= listen(folder);
    }
    for (Path root : roots) {
      if (Files.isRegularFile(root)) {
        anew |= listen(root.toAbsolutePath().getParent());
      }
    }
    return anew;
  }

  private boolean listen(Path folder) {
    if (keys.containsKey(folder) || unheard.contains(folder)) {
      return false;
    }
    try {
      keys.put(folder, folder.register(service, ANY));
      return true;
    } catch (IOException | ProviderMismatchException e) {
      if (unheard.isEmpty() && Files.isDirectory(folder)) {
        LOGGER.warn(Messages.ofTheLog().say("preview.slow-watch", e));
      }
      unheard.add(folder);
      return false;
    }
  }

  /** Ends a wait, of another thread too. */
  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      LOGGER.debug("The watch was not closed well.", e);
    }
  }
}
