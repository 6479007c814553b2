package org.twinscript.bake;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A site that follows an earlier one in the same folder. Files that are the same as before are left
 * alone and keep their time of modification; the others are kept aside, flat, and take the places
 * of their forerunners one rename each. To make and delete a folder costs a file system more than
 * to write a page, and a site has a folder a page: so folders stay.
 */
final class ChangedDraft implements Draft {

  private final LastSite last;
  private final Path folder;
  private final AtomicInteger aside = new AtomicInteger();
  private final Set<String> put = ConcurrentHashMap.newKeySet();
  private final Map<String, Path> changed = new ConcurrentHashMap<>();

  /**
   * Begins a site.
   *
   * @param folder where changed files are kept aside; empty, on the site's file system
   */
  ChangedDraft(LastSite last, Path folder) {
    this.last = last;
    this.folder = folder;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public void put(String path, byte[] content) throws IOException {
    if (!put.add(path)) {
      throw new FileAlreadyExistsException(path);
    }
    if (!isUnchanged(path, content)) {
      Path file = folder.resolve(String.valueOf(aside.incrementAndGet()));
      Files.write(file, content, StandardOpenOption.CREATE_NEW);
      changed.put(path, file);
    }
  }

  private boolean isUnchanged(String path, byte[] content) throws IOException {
    return last.size(path) == content.length
        && Arrays.equals(Files.readAllBytes(last.file(path)), content);
  }

  /** First what is no more, as a file may stand where a folder is to be. */
  @Override
  public void publish() throws IOException {
    last.deleteAllBut(put);
    for (Map.Entry<String, Path> entry : changed.entrySet()) {
      Path target = last.file(entry.getKey());
      if (last.size(entry.getKey()) == LastSite.ABSENT) {
        Files.createDirectories(target.getParent());
      }
      Files.move(entry.getValue(), target, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.delete(folder);
  }
}
