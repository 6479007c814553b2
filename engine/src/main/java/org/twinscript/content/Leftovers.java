package org.twinscript.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/** What killed processes have left half written; nobody reads it. */
final class Leftovers {

  private Leftovers() {}

  /** Takes them away. Only for who holds the lock of the folders: nobody else writes there. */
  static void delete(List<Path> folders) {
    folders.stream().filter(Files::isDirectory).forEach(Leftovers::delete);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Leftovers::isLeft).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          folder, Sentence.of("folder.not-listed", String.valueOf(e.getMessage())), e);
    }
  }

  private static boolean isLeft(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(AtomicFiles.TEMPORARY);
  }
}
