package org.twinscript.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.twinscript.fault.InputException;

/**
 * The folder of the finished site. A new site is written beside it, into {@code <name>.new}, and
 * takes its place by two renames; in between, the last site lies in {@code <name>.old}. What an
 * interrupted bake left behind is put right by the next.
 */
final class OutputFolder {

  private final Path site;
  private final Path fresh;
  private final Path old;

  OutputFolder(Path site) {
    this.site = site.toAbsolutePath().normalize();
    this.fresh = this.site.resolveSibling(this.site.getFileName() + ".new");
    this.old = this.site.resolveSibling(this.site.getFileName() + ".old");
  }

  /** An empty folder for the new site. */
  Path prepare() {
    try {
      recover();
      refuseForeignFolder();
      delete(fresh);
      return Files.createDirectories(fresh);
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          fresh, "cannot be prepared: " + e + "; check who may write here.", e);
    }
  }

  /** Lets the new site take the place of the last one. */
  void replaceWith(Path newSite) {
    try {
      if (Files.exists(site)) {
        Files.move(site, old);
      }
      moveIn(newSite);
      delete(old);
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(site, "cannot be replaced: " + e + ".", e);
    }
  }

  private void moveIn(Path newSite) throws IOException {
    try {
      Files.move(newSite, site);
    } catch (IOException e) {
      if (Files.exists(old)) {
        Files.move(old, site);
      }
      throw e;
    }
  }

  /** A bake that stopped between the two renames left the last site aside, whole. */
  private void recover() throws IOException {
    if (Files.exists(old)) {
      if (isEmpty(site)) {
        Files.deleteIfExists(site);
        Files.move(old, site);
      } else {
        delete(old);
      }
    }
  }

  private void refuseForeignFolder() throws IOException {
    boolean ours = Files.exists(site.resolve("zh-hans")) && !Files.exists(site.resolve(".git"));
    if (!ours && !isEmpty(site)) {
      throw new InputException(
          site, "holds something else than a site baked here; choose an empty output folder.");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Deleter());
    }
  }

  private static final class Deleter extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
