package org.twinscript.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinscript.content.Proposals.Proposal;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Takes an article out of an archive for good: its file, what lies beside it, and what imports have
 * proposed for it. Its ledger stays and the manifest remembers it, so that no import brings it
 * back. For who holds the {@link FolderLock}.
 */
public final class Removal {

  private final Path contentFolder;
  private final Manifest manifest;
  private final List<Path> removed = new ArrayList<>();

  /** Opens a content folder. */
  public Removal(Path contentFolder) {
    this.contentFolder = contentFolder;
    this.manifest = Manifest.read(contentFolder);
  }

  /**
   * Takes an article out. The manifest comes first: a process killed in between leaves files that
   * it calls gone, which the command takes away when it runs again.
   *
   * @return the files that are gone
   * @throws InputException when one cannot be deleted
   */
  public List<Path> remove(Path file) {
    Optional<String> sha = Archive.rawSha256(file);
    List<Path> beside = beside(file);
    manifest.remove(ContentFiles.path(contentFolder, file));
    beside.forEach(each -> manifest.forget(ContentFiles.path(contentFolder, each)));
    manifest.save();
    new Proposals(contentFolder, new ReadyTexts()).beside(file, sha).forEach(Proposal::delete);
    beside.forEach(this::delete);
    delete(file);
    return List.copyOf(removed);
  }

  /** Pictures and other files, the deepest first, and their folder. */
  private static List<Path> beside(Path file) {
    String name = file.getFileName().toString();
    Path folder =
        file.resolveSibling(name.substring(0, name.length() - ContentFile.EXTENSION.length()));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          folder, Sentence.of("folder.not-listed-because", String.valueOf(e.getMessage())), e);
    }
  }

  private void delete(Path file) {
    try {
      boolean folder = Files.isDirectory(file);
      if (Files.deleteIfExists(file) && !folder) {
        removed.add(file);
      }
    } catch (IOException e) {
      throw new InputException(file, Sentence.of("file.not-deleted", e), e);
    }
  }
}
