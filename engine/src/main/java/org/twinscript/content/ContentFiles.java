package org.twinscript.content;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * The files that make up an archive: articles, pages, ledgers, pictures, and whatever else lies in
 * a content folder. Hidden files are none, nor are the manifest itself, the list of published
 * addresses, and what an import puts beside an edited file.
 */
public final class ContentFiles extends SimpleFileVisitor<Path> {

  /** Between an edited file's name and the digest of the text that an import proposes for it. */
  static final String PROPOSAL = ".new-";

  private static final Pattern PROPOSED =
      Pattern.compile(".*" + Pattern.quote(PROPOSAL) + "[0-9a-f]{8}");

  private final Path contentFolder;
  private final Map<String, Path> files = new TreeMap<>();

  private ContentFiles(Path contentFolder) {
    this.contentFolder = contentFolder;
  }

  /**
   * Every file, by its path with slashes from the content folder on; links are followed.
   *
   * @throws InputException when a folder cannot be listed
   */
  public static Map<String, Path> in(Path contentFolder) {
    ContentFiles found = new ContentFiles(contentFolder);
    try {
      Files.walkFileTree(
          contentFolder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
    } catch (IOException e) {
      throw unlisted(contentFolder, e);
    }
    return Collections.unmodifiableMap(found.files);
  }

  /** A file's path from the content folder on, with slashes on every system. */
  public static String path(Path contentFolder, Path file) {
    return StreamSupport.stream(contentFolder.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  /** Whether a file is what an import puts beside one that a person has edited. */
  public static boolean isProposal(Path file) {
    return PROPOSED.matcher(file.getFileName().toString()).matches();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(contentFolder) && isHidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && !isProposal(file) && !isManifest(contentFolder, file)) {
      files.put(path(contentFolder, file), file);
    }
    return FileVisitResult.CONTINUE;
  }

  /**
   * Whether a file is the manifest of a content folder, or one of the lists of what is published.
   */
  public static boolean isManifest(Path contentFolder, Path file) {
    return file.equals(contentFolder.resolve(Manifest.FILE))
        || file.equals(contentFolder.resolve(PublishedAddresses.FILE))
        || file.equals(contentFolder.resolve(PublishedAnchors.FILE));
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    throw unlisted(file, cause);
  }

  private static InputException unlisted(Path file, IOException cause) {
    return new InputException(file, Sentence.of("file.unreadable-there", cause), cause);
  }

  /**
   * The content folder that a file or folder belongs to.
   *
   * @param within absolute
   * @return the nearest above that has articles or pages; without one the folder itself, or a
   *     file's own
   */
  public static Path folderOf(Path within) {
    for (Path folder = within; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("articles"))
          || Files.isDirectory(folder.resolve("pages"))) {
        return folder;
      }
    }
    return Files.isDirectory(within) || within.getParent() == null ? within : within.getParent();
  }
}
