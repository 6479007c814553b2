package org.twinscript.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Puts pictures beside articles. A file that is there stays, whoever put it there, and one that the
 * manifest calls gone stays away; so what a person makes of the folder is theirs.
 */
final class BundleWriter {

  private final Path contentFolder;
  private final Manifest manifest;

  BundleWriter(Path contentFolder, Manifest manifest) {
    this.contentFolder = contentFolder;
    this.manifest = manifest;
  }

  /** Where the files beside an article lie. */
  static Path folder(Path article) {
    String name = article.getFileName().toString();
    return article.resolveSibling(
        name.substring(0, name.length() - ContentFile.EXTENSION.length()));
  }

  /**
   * Puts those pictures there that the article names and that are missing.
   *
   * @return whether there were any
   * @throws InputException when one cannot be written, or is another by now; importing the page
   *     again goes on
   */
  boolean complete(Path article, List<PictureCopy> pictures) {
    boolean written = false;
    String text = pictures.isEmpty() ? "" : ContentFile.text(article);
    for (PictureCopy picture : pictures) {
      Path file = folder(article).resolve(picture.name());
      String path = ContentFiles.path(contentFolder, file);
      if (!Files.exists(file)
          && !manifest.isGone(path)
          && text.contains("](" + picture.name() + ")")) {
        copy(picture, file);
        written = true;
      }
      if (Files.exists(file) && manifest.digests(path).isEmpty()) {
        manifest.put(path, Digests.sha256(file));
      }
    }
    return written;
  }

  private static void copy(PictureCopy picture, Path file) {
    try (FileDraft draft = AtomicFiles.begin(file)) {
      byte[] bytes = Files.readAllBytes(picture.from());
      if (!Digests.sha256(bytes).equals(picture.sha256())) {
        throw new InputException(picture.from(), Sentence.of("import.picture-changed"));
      }
      draft.add(bytes);
      draft.placeNew();
    } catch (IOException e) {
      throw new InputException(picture.from(), Sentence.of("file.unreadable-because", e), e);
    }
  }
}
