package org.twinscript.bake.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Workers;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * The folder of the finished site. What a bake writes is kept beside it, in {@code <name>.new},
 * until all is written; a bake that fails before changes nothing. What an interrupted bake left
 * behind is put right by the next. Where many pages are replaced, and there is a folder {@code
 * <name>.spare}, they are kept there as spares.
 */
public final class OutputFolder {

  private final Path site;
  private final Path fresh;
  private final Path spare;

  /** The folder at a path; does not look at it yet. */
  public OutputFolder(Path site) {
    this.site = site.toAbsolutePath().normalize();
    this.fresh = beside(this.site, ".new");
    this.spare = beside(this.site, ".spare");
  }

  /** What a bake keeps next to the folder of a site, by the ending of its name. */
  public static Path beside(Path site, String ending) {
    Path folder = site.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + ending);
  }

  /**
   * A new site; nothing is seen of it until it is published.
   *
   * @param marks how the last bake left its site
   */
  public StagedSite begin(OutputManifest marks, Workers workers) {
    try {
      refuseForeignFolder();
      delete(fresh);
      Files.createDirectories(fresh);
      return isEmpty(site)
          ? new StagedFirstSite(site, fresh)
          : new StagedUpdate(LastSite.read(site, marks, workers), fresh, spares());
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(fresh, Sentence.of("output.not-prepared", e), e);
    }
  }

  /** Who wants spares makes the folder: on some file systems they spare half of such a bake. */
  private Optional<RecycledFiles> spares() throws IOException {
    if (!Files.isDirectory(spare)) {
      return Optional.empty();
    }
    Path probe = Files.createFile(fresh.resolve("probe"));
    try {
      return RecycledFiles.in(spare, probe);
    } finally {
      Files.delete(probe);
    }
  }

  /**
   * Lets the new site take the place of the last one.
   *
   * @return the folders that have the entries they had, with their stamps
   */
  public Map<String, FileStamp> publish(StagedSite draft, Workers workers) {
    try {
      return draft.publish(workers);
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(site, Sentence.of("output.not-replaced", e), e);
    }
  }

  private void refuseForeignFolder() throws IOException {
    boolean ours = Files.exists(site.resolve("zh-hans")) && !Files.exists(site.resolve(".git"));
    if (!ours && !isEmpty(site)) {
      throw new InputException(site, Sentence.of("output.foreign"));
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
