package org.twinscript.bake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the site that the last bake left, and how long each is. */
final class LastSite {

  /** The size of a file that is not there. */
  static final long ABSENT = -1;

  private final Path root;
  private final Map<String, Long> sizes = new HashMap<>();

  private LastSite(Path root) {
    this.root = root;
  }

  static LastSite read(Path root) throws IOException {
    LastSite site = new LastSite(root);
    Files.walkFileTree(root, site.new Reader());
    return site;
  }

  Path file(String path) {
    return root.resolve(path);
  }

  /** In bytes; {@link #ABSENT} for a file that is not there. */
  long size(String path) {
    return sizes.getOrDefault(path, ABSENT);
  }

  /** Deletes all other files, and the folders that are empty then. */
  void deleteAllBut(Set<String> paths) throws IOException {
    for (String path : sizes.keySet()) {
      if (!paths.contains(path)) {
        Path file = file(path);
        Files.delete(file);
        deleteIfEmpty(file.getParent());
      }
    }
  }

  private void deleteIfEmpty(Path folder) throws IOException {
    for (Path at = folder; !at.equals(root) && isEmpty(at); at = at.getParent()) {
      Files.delete(at);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private String path(Path file) {
    String separator = root.getFileSystem().getSeparator();
    return root.relativize(file).toString().replace(separator, "/");
  }

  private final class Reader extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A link is no page of ours, whatever it leads to: its size never fits, so it is replaced.
      long size = attributes.isRegularFile() ? attributes.size() : Long.MAX_VALUE;
      sizes.put(path(file), size);
      return FileVisitResult.CONTINUE;
    }
  }
}
