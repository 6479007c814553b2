package org.twinscript.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/** What the targets share: the project's tables, and a folder for one file at a time. */
final class Given {

  static final Path TABLES = Path.of(System.getProperty("twinscript.home", ".."), "vocabulary");

  static final Vocabulary VOCABULARY = Vocabulary.load(TABLES);

  static final Conversions CONVERSIONS =
      Conversions.withOverrides(TABLES.resolve("conversions.tsv"));

  private static final Path FOLDER = folder();

  private Given() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file with a content, in place of the last of that name. */
  static Path file(String name, byte[] content) {
    try {
      Path file = FOLDER.resolve(name);
      Files.createDirectories(file.getParent());
      file.toFile().deleteOnExit();
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder those files lie in. */
  static Path folderOfFiles() {
    return FOLDER;
  }

  /** Says what was not as it must be. */
  static void require(boolean held, String what) {
    if (!held) {
      throw new AssertionError(what);
    }
  }
}
