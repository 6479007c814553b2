package org.twinscript.bake.documents;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.twinscript.content.ContentFile;
import org.twinscript.content.ContentFiles;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Finds the content files by JBake's rules: links are followed, hidden files and folders that hold
 * a {@code .jbakeignore} are passed over. What lies in a folder of a content file's name belongs to
 * it. Any other file that would be left out without a word is a fault, and so is what cannot be
 * read.
 */
public final class ContentTree extends SimpleFileVisitor<Path> {

  private static final String JBAKE_IGNORE = ".jbakeignore";

  /** What Java puts where a name's bytes are no characters in the locale's charset. */
  private static final char UNREADABLE = '\uFFFD';

  private final Path root;
  private final Consumer<ContentSource> found;
  private final Faults faults;

  /** Content files of folders that are not left yet, by their folders. */
  private final Map<Path, List<Path>> content = new HashMap<>();

  /** Other files that belong to no content file yet, by their folders. */
  private final Map<Path, List<Path>> others = new HashMap<>();

  private ContentTree(Path root, Consumer<ContentSource> found, Faults faults) {
    this.root = root;
    this.found = found;
    this.faults = faults;
  }

  /** Shows every content file, in no particular order. */
  public static void walk(Path folder, Consumer<ContentSource> found, Faults faults) {
    ContentTree tree = new ContentTree(folder, found, faults);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree);
      tree.others.values().forEach(files -> files.forEach(tree::refuse));
    } catch (IOException e) {
      throw new InputException(
          folder, Sentence.of("file.cannot-be-read", String.valueOf(e.getMessage())), e);
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
    boolean manifest = ContentFiles.isManifest(root, file);
    if (name.startsWith(".") || ContentFiles.isProposal(file) || manifest) {
      return FileVisitResult.CONTINUE;
    }
    if (name.indexOf(UNREADABLE) >= 0) {
      faults.add(new InputException(file, Sentence.of("file.locale")));
      return FileVisitResult.CONTINUE;
    }
    boolean isContent = name.endsWith(ContentFile.EXTENSION);
    (isContent ? content : others)
        .computeIfAbsent(file.getParent(), folder -> new ArrayList<>())
        .add(file);
    return FileVisitResult.CONTINUE;
  }

  /** All folders in this one have been visited, and so those of its content files. */
  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    for (Path file : content.getOrDefault(folder, List.of())) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - ContentFile.EXTENSION.length());
      List<Path> beside = others.remove(folder.resolve(id));
      found.accept(new ContentSource(file, beside == null ? List.of() : beside));
    }
    content.remove(folder);
    return FileVisitResult.CONTINUE;
  }

  private void refuse(Path file) {
    String name = file.getFileName().toString();
    boolean shouted = name.toLowerCase(Locale.ROOT).endsWith(ContentFile.EXTENSION);
    faults.add(
        new InputException(file, Sentence.of(shouted ? "document.ending" : "document.stray")));
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    boolean loop = cause instanceof FileSystemLoopException;
    faults.add(
        new InputException(file, Sentence.of(loop ? "file.loop" : "file.check-reader"), cause));
    return FileVisitResult.CONTINUE;
  }
}
