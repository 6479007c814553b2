package org.twinscript.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.PageOutcome;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * A copy of a content folder to work on instead, so that what would happen is found by doing it, in
 * the same words. Deleted in the end.
 */
final class DryRun implements AutoCloseable {

  private final Path content;
  private final Path copy;

  private DryRun(Path content, Path copy) {
    this.content = content;
    this.copy = copy;
  }

  /**
   * Copies a folder, which need not be there.
   *
   * @throws InputException when it cannot be read, or there is no room for the copy
   */
  static DryRun of(Path content) {
    requireWritable(content);
    try {
      Path folder = Files.createTempDirectory("twinscript-dry-run").resolve("content");
      DryRun run = new DryRun(content, Files.createDirectory(folder));
      try {
        run.copyAll();
      } catch (IOException | UncheckedIOException e) {
        run.close();
        throw e;
      }
      return run;
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          content,
          Sentence.of(
              "dry-run.no-copy",
              String.valueOf(e.getMessage()),
              System.getProperty("java.io.tmpdir")),
          e);
    }
  }

  /** The copy could be written to where the folder itself cannot. */
  private static void requireWritable(Path content) {
    if (Files.isDirectory(content) && !Files.isWritable(content)) {
      throw new InputException(content, Sentence.of("dry-run.not-writable"));
    }
  }

  private void copyAll() throws IOException {
    if (Files.isDirectory(content)) {
      try (Stream<Path> files = Files.walk(content)) {
        for (Path file : (Iterable<Path>) files.filter(each -> !each.equals(content))::iterator) {
          Path target = copy.resolve(content.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectory(target);
          } else {
            Files.copy(file, target);
          }
        }
      }
    }
  }

  /** The folder to work on. */
  Path folder() {
    return copy;
  }

  /** What would become of a page in the folder that was copied. */
  PageOutcome there(PageOutcome page) {
    return new PageOutcome(
        page.raw(),
        page.status(),
        page.content().map(file -> content.resolve(copy.relativize(file).toString())),
        page.made(),
        page.reason().map(reason -> reason.with(copy.toString(), content.toString())));
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(copy.getParent())) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
