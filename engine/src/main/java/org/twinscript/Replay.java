package org.twinscript;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.Replayed.Status;
import org.twinscript.article.Article;
import org.twinscript.content.Archive;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.intake.RawPage;
import org.twinscript.intake.RawPages;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Proves that articles came out of their raw pages: makes the changes of each page's ledger again
 * and compares. Neither the reader of pages nor the restorer takes part; of the import it needs
 * only the decoding of bytes. Writes nothing; thread-safe.
 */
public final class Replay {

  private final Path contentFolder;
  private final Archive archive;
  private final Vocabulary vocabulary;

  /**
   * Opens a content folder.
   *
   * @throws InputException when it cannot be listed
   */
  public Replay(Path contentFolder, Vocabulary vocabulary) {
    this.contentFolder = contentFolder;
    this.archive = Archive.of(contentFolder);
    this.vocabulary = vocabulary;
  }

  /** Replays one raw page. */
  public Replayed run(Path raw) {
    try {
      RawPage page = RawPages.read(raw);
      Optional<Path> file = archive.ofRaw(page.sha256());
      Optional<Ledger> ledger = LedgerFile.read(contentFolder, page.sha256());
      if (file.isEmpty()) {
        return new Replayed(raw, Status.UNPROVEN, "no content file was imported from it");
      }
      return ledger
          .map(found -> compare(page, found, file.get()))
          .orElseGet(() -> new Replayed(raw, Status.UNPROVEN, file.get() + ": has no ledger"));
    } catch (InputException e) {
      return new Replayed(raw, Status.UNPROVEN, e.getMessage());
    }
  }

  private Replayed compare(RawPage page, Ledger ledger, Path file) {
    Optional<RestoredTexts> texts = texts(page, ledger);
    if (texts.isEmpty()) {
      String note = file + ": its ledger does not give the text that was imported";
      return new Replayed(page.file(), Status.DIFFERS, note);
    }
    Article article = (Article) ContentFile.read(file, vocabulary);
    return Difference.first(texts.get().lines(), RestoredTexts.lines(article))
        .map(
            difference ->
                new Replayed(page.file(), statusOfChanged(file), file + ": " + difference))
        .orElseGet(() -> new Replayed(page.file(), Status.EXACT, file.toString()));
  }

  private static Status statusOfChanged(Path file) {
    return ContentFile.isAsImported(file) ? Status.DIFFERS : Status.EDITED;
  }

  /** Nothing when the ledger does not fit the page, or makes another text than it says. */
  private static Optional<RestoredTexts> texts(RawPage page, Ledger ledger) {
    try {
      return Optional.of(RestoredTexts.of(ledger, page.text()))
          .filter(texts -> texts.sha256().equals(ledger.textSha256()));
    } catch (IllegalArgumentException doesNotFit) {
      return Optional.empty();
    }
  }
}
