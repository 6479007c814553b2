package org.twinscript.bake.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Workers;

/** The files of the site that the last bake left, and how long each is. */
final class LastSite {

  /** The size of a file that is not there. */
  static final long ABSENT = -1;

  /** A link is no page of ours, whatever it leads to: this size never fits, so it is replaced. */
  private static final long LINK = Long.MAX_VALUE;

  private final Path root;
  private final Map<String, Long> sizes = new HashMap<>();
  private final Map<String, FileStamp> untouched = new ConcurrentHashMap<>();

  private LastSite(Path root) {
    this.root = root;
  }

  /**
   * Finds the files. A folder that is as the last bake left it has the entries it had; only others
   * are looked into.
   */
  static LastSite read(Path root, OutputManifest marks, Workers workers) throws IOException {
    LastSite site = new LastSite(root);
    if (marks.folders().isEmpty()) {
      Files.walkFileTree(root, site.new Reader());
    } else {
      site.recall(marks, workers);
    }
    return site;
  }

  private void recall(OutputManifest marks, Workers workers) throws IOException {
    List<Map.Entry<String, FileStamp>> known = List.copyOf(marks.folders().entrySet());
    workers.forEach(known, folder -> compare(folder.getKey(), folder.getValue()));
    marks
        .files()
        .forEach(
            (path, mark) -> {
              if (untouched.containsKey(OutputManifest.folderOf(path))) {
                sizes.put(path, mark.stamp().size());
              }
            });
    for (Map.Entry<String, FileStamp> folder : known) {
      if (!untouched.containsKey(folder.getKey())) {
        list(file(folder.getKey()), marks);
      }
    }
  }

  private void compare(String folder, FileStamp stamp) {
    try {
      if (stamp.proves(FileStamp.of(file(folder)))) {
        untouched.put(folder, stamp);
      }
    } catch (IOException gone) {
      // So it is looked into, and nothing is found.
    }
  }

  private void list(Path folder, OutputManifest marks) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> found = Files.list(folder)) {
      entries = found.toList();
    }
    for (Path entry : entries) {
      boolean known = marks.folders().containsKey(path(entry));
      if (!known || !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        Files.walkFileTree(entry, new Reader());
      }
    }
  }

  /** Notes that a file was put or deleted. */
  void touch(String path) {
    String folder = path;
    do {
      folder = OutputManifest.folderOf(folder);
      untouched.remove(folder);
    } while (!folder.isEmpty());
  }

  /** The folders in which nothing was put or deleted, with the stamps they had. */
  Map<String, FileStamp> untouched() {
    return Collections.unmodifiableMap(untouched);
  }

  Path file(String path) {
    return root.resolve(path);
  }

  /** In bytes; {@link #ABSENT} for a file that is not there. */
  long size(String path) {
    return sizes.getOrDefault(path, ABSENT);
  }

  /** Whether something is there, and no link. */
  boolean isFile(String path) {
    return size(path) != ABSENT && size(path) != LINK;
  }

  /** Deletes all other files, and the folders that are empty then. */
  void deleteAllBut(Set<String> paths) throws IOException {
    for (String path : sizes.keySet()) {
      if (!paths.contains(path)) {
        Path file = file(path);
        Files.delete(file);
        touch(path);
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
      sizes.put(path(file), attributes.isRegularFile() ? attributes.size() : LINK);
      return FileVisitResult.CONTINUE;
    }
  }
}
