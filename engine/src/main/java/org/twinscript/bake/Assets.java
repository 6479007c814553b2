package org.twinscript.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.twinscript.fault.InputException;

/** Style sheets, scripts and pictures: files that go into the site as they are. */
final class Assets {

  private Assets() {}

  /** Copies all files of a folder that are not hidden, with their folders. */
  static void copy(Path assets, Draft target) {
    if (!Files.isDirectory(assets)) {
      return;
    }
    try (Stream<Path> files = Files.walk(assets, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) files.filter(Assets::isWanted)::iterator) {
        String path = assets.relativize(file).toString().replace(File.separatorChar, '/');
        target.put(path, Files.readAllBytes(file));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(assets, "cannot be copied: " + e + ".", e);
    }
  }

  private static boolean isWanted(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }
}
