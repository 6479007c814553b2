package org.twinscript.bench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files a generator wrote. */
record SiteTree(Path root) {

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private List<Path> htmlFiles() throws IOException {
    return files().stream().filter(file -> file.toString().endsWith(".html")).toList();
  }

  int pages() throws IOException {
    return htmlFiles().size();
  }

  long bytes() throws IOException {
    return files().stream().mapToLong(SiteTree::size).sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When each file was written; none when there is no site. */
  Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new HashMap<>();
    if (Files.exists(root)) {
      for (Path file : files()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  /** Makes every page differ from what will be baked, as after a change to the templates. */
  void age() throws IOException {
    for (Path file : htmlFiles()) {
      Files.writeString(file, "<!-- yesterday -->\n", StandardOpenOption.APPEND);
    }
  }

  /**
   * Moves the site, and what a bake left beside it to be quicker, to where it is in nobody's way. A
   * file system without a journal looks for a free node past all that were deleted in the last
   * minutes, so to delete a site is to slow down what is written next.
   */
  void moveTo(Path aside) throws IOException {
    Files.createDirectories(aside);
    for (String ending : List.of("", ".memory", ".spare")) {
      Path path = root.resolveSibling(root.getFileName() + ending);
      if (Files.exists(path)) {
        Files.move(path, Files.createTempDirectory(aside, "old-").resolve(path.getFileName()));
      }
    }
  }

  void delete() throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
