package org.twinscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Three real pages, where they are at hand: they lie above the project, not in it. */
final class Seeds {

  private Seeds() {}

  /** The pages in the order of their names, or none. */
  static List<Path> pages() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(above -> above.resolve("shared/seeds"))
        .filter(Files::isDirectory)
        .findFirst()
        .map(Seeds::files)
        .orElse(List.of());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
