package org.twinscript.bake.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Workers;

/**
 * A site that follows an earlier one in the same folder. Files that are the same as before are left
 * alone and keep their time of modification; the others are kept aside, flat, and take the places
 * of their forerunners one rename each, or two where there are many and the forerunners are kept as
 * {@link RecycledFiles}. To make and delete a folder costs a file system more than to write a page,
 * and a site has a folder a page: so folders stay.
 */
final class StagedUpdate implements StagedSite {

  /** So many are replaced in a fraction of a second, each by one step. */
  private static final int FEW = 1000;

  /** So many are written to new files before spares are looked for: most bakes write fewer. */
  private static final int ANEW = 50;

  private final LastSite last;
  private final Path folder;
  private final Optional<RecycledFiles> spares;
  private final AtomicInteger aside = new AtomicInteger();
  private final Set<String> put = ConcurrentHashMap.newKeySet();

  /** Those that were made as streams: they may be long, and a spare is as long as it ever was. */
  private final Set<String> streamed = ConcurrentHashMap.newKeySet();

  private final Map<String, Path> changed = new ConcurrentHashMap<>();

  /**
   * Begins a site.
   *
   * @param folder where changed files are kept aside; empty, on the site's file system
   * @param spares to be written over; on the same file system
   */
  StagedUpdate(LastSite last, Path folder, Optional<RecycledFiles> spares) {
    this.last = last;
    this.folder = folder;
    this.spares = spares;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public void keep(String path) throws IOException {
    if (!put.add(path)) {
      throw new FileAlreadyExistsException(path);
    }
  }

  @Override
  public Set<String> paths() {
    return Collections.unmodifiableSet(put);
  }

  @Override
  public void put(String path, byte[] content) throws IOException {
    keep(path);
    if (!isUnchanged(path, content)) {
      changed.put(path, written(content));
    }
  }

  private Path written(byte[] content) throws IOException {
    boolean many = spares.isPresent() && changed.size() >= ANEW;
    Optional<Path> spare = many ? spares.get().take() : Optional.empty();
    Path file = spare.orElseGet(this::nextAside);
    if (spare.isPresent()) {
      StagedSite.overwrite(file, content);
    } else {
      StagedSite.write(file, content);
    }
    return file;
  }

  @Override
  public OutputStream open(String path) throws IOException {
    keep(path);
    streamed.add(path);
    Path file = nextAside();
    OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    return new BufferedOutputStream(stream) {
      private boolean settled;

      /** May be called twice: by a library that wrote, and by whoever opened. */
      @Override
      public void close() throws IOException {
        super.close();
        if (!settled) {
          settled = true;
          settle(path, file);
        }
      }
    };
  }

  private void settle(String path, Path file) throws IOException {
    if (last.size(path) == Files.size(file) && Files.mismatch(file, last.file(path)) < 0) {
      Files.delete(file);
    } else {
      changed.put(path, file);
    }
  }

  private Path nextAside() {
    return folder.resolve(String.valueOf(aside.incrementAndGet()));
  }

  private boolean isUnchanged(String path, byte[] content) throws IOException {
    return last.size(path) == content.length
        && Arrays.equals(Files.readAllBytes(last.file(path)), content);
  }

  /** First what is no more, as a file may stand where a folder is to be. */
  @Override
  public Map<String, FileStamp> publish(Workers workers) throws IOException {
    last.deleteAllBut(put);
    Optional<RecycledFiles> kept = changed.size() > FEW ? spares : Optional.empty();
    if (kept.isPresent()) {
      kept.get().open(put.size() + FEW - changed.size());
    }
    workers.forEach(
        List.copyOf(changed.entrySet()), file -> move(file.getKey(), file.getValue(), kept));
    Files.delete(folder);
    return last.untouched();
  }

  /**
   * A file takes its forerunner's place by one rename. Where there are many, the forerunner is kept
   * as a spare first: a file that is renamed over another is written to the disk at once, one after
   * the other, and to let go of the other takes as long.
   */
  private void move(String path, Path from, Optional<RecycledFiles> kept) {
    try {
      Path target = last.file(path);
      if (last.size(path) == LastSite.ABSENT) {
        Files.createDirectories(target.getParent());
      }
      if (kept.isPresent() && last.isFile(path) && !streamed.contains(path)) {
        kept.get().replace(target, from);
      } else {
        Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
      }
      last.touch(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
