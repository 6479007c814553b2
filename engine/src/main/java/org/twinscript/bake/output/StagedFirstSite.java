package org.twinscript.bake.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Workers;

/** The first site in its folder: written whole beside it and moved in by one rename. */
final class StagedFirstSite implements StagedSite {

  private final Path site;
  private final Path folder;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Set<String> paths = ConcurrentHashMap.newKeySet();

  /**
   * Begins a site.
   *
   * @param site where it will lie; absent or empty
   * @param folder where it is written; empty, on the same file system
   */
  StagedFirstSite(Path site, Path folder) {
    this.site = site;
    this.folder = folder;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public void put(String path, byte[] content) throws IOException {
    StagedSite.write(placed(path), content);
  }

  @Override
  public OutputStream open(String path) throws IOException {
    return Files.newOutputStream(placed(path), StandardOpenOption.CREATE_NEW);
  }

  /** A folder counts only when it is there: another thread may be about to write into it. */
  private Path placed(String path) throws IOException {
    paths.add(path);
    Path file = folder.resolve(path);
    Path parent = file.getParent();
    if (!folders.contains(parent)) {
      Files.createDirectories(parent);
      folders.add(parent);
    }
    return file;
  }

  /** Not called, as there is no last site. */
  @Override
  public void keep(String path) {
    throw new IllegalStateException("the first site has no file to keep: " + path);
  }

  @Override
  public Set<String> paths() {
    return Collections.unmodifiableSet(paths);
  }

  @Override
  public Map<String, FileStamp> publish(Workers workers) throws IOException {
    Files.deleteIfExists(site);
    Files.move(folder, site);
    return Map.of();
  }
}
