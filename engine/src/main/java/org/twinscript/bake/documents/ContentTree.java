package org.twinscript.bake.documents;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;

/**
 * Finds the content files by JBake's rules: links are followed, hidden files and folders that hold
 * a {@code .jbakeignore} are passed over. Any other file that would be left out without a word is a
 * fault, and so is what cannot be read.
 */
public final class ContentTree extends SimpleFileVisitor<Path> {

  /** What the importer puts beside an article that a person has edited, for that person to read. */
  private static final Pattern PROPOSAL = Pattern.compile(".*\\.md\\.new-[0-9a-f]{8}");

  private static final String JBAKE_IGNORE = ".jbakeignore";

  private final Consumer<Path> found;
  private final Faults faults;

  private ContentTree(Consumer<Path> found, Faults faults) {
    this.found = found;
    this.faults = faults;
  }

  /** Shows every content file, in no particular order. */
  public static void walk(Path folder, Consumer<Path> found, Faults faults) {
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new ContentTree(found, faults));
    } catch (IOException e) {
      throw new InputException(folder, "cannot be read: " + e.getMessage() + ".", e);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return Files.exists(folder.resolve(JBAKE_IGNORE))
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    if (name.startsWith(".") || PROPOSAL.matcher(name).matches()) {
      return FileVisitResult.CONTINUE;
    }
    if (name.endsWith(ContentFile.EXTENSION)) {
      found.accept(file);
    } else {
      faults.add(
          new InputException(
              file, "is no .md file, so it would be left out; move it out of the content."));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    faults.add(new InputException(file, "cannot be read; check who may read it.", cause));
    return FileVisitResult.CONTINUE;
  }
}
