package org.twinscript;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.intake.PictureFolder;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

/**
 * Where the files of a page's pictures come from: a folder of saved ones, if there is one, and what
 * an earlier import has put beside the article, by its ledger.
 */
public final class PictureSource {

  private final Optional<PictureFolder> folder;
  private final Optional<Path> contentFolder;

  private PictureSource(Optional<PictureFolder> folder, Optional<Path> contentFolder) {
    this.folder = folder;
    this.contentFolder = contentFolder;
  }

  /** No files, now or before. */
  public static PictureSource none() {
    return new PictureSource(Optional.empty(), Optional.empty());
  }

  /**
   * The files for an import into a content folder.
   *
   * @param saved with the folders that browsers put beside saved pages
   */
  public static PictureSource of(Path contentFolder, Optional<PictureFolder> saved) {
    return new PictureSource(saved, Optional.of(contentFolder));
  }

  Optional<PictureFolder> folder() {
    return folder;
  }

  /** The account of an earlier import of a page. */
  Optional<Ledger> earlier(String rawSha256) {
    try {
      return contentFolder.flatMap(content -> LedgerFile.read(content, rawSha256));
    } catch (InputException damaged) {
      return Optional.empty();
    }
  }
}
