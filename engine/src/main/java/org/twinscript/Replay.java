package org.twinscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinscript.Replayed.Status;
import org.twinscript.article.Article;
import org.twinscript.content.Archive;
import org.twinscript.content.ContentFile;
import org.twinscript.content.ContentFiles;
import org.twinscript.content.Digests;
import org.twinscript.content.Manifest;
import org.twinscript.content.RemovedPages;
import org.twinscript.fault.InputException;
import org.twinscript.intake.PageParts;
import org.twinscript.intake.PagePlaces;
import org.twinscript.intake.RawPage;
import org.twinscript.intake.RawPages;
import org.twinscript.ledger.HeldLedger;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;
import org.twinscript.message.Sentence;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Proves that articles came out of their raw pages: makes the changes of each page's ledger again
 * and compares. Neither the reader of pages nor the restorer takes part; of the import it needs
 * only the decoding of bytes. Writes nothing; thread-safe.
 */
public final class Replay {

  private static final Sentence GIVES_ANOTHER_TEXT = Sentence.of("replay.other-text");

  private final Path contentFolder;
  private final Manifest manifest;
  private final Archive archive;
  private final RemovedPages removed;
  private final Vocabulary vocabulary;

  /**
   * Opens a content folder.
   *
   * @throws InputException when it cannot be listed
   */
  public Replay(Path contentFolder, Vocabulary vocabulary) {
    this.contentFolder = contentFolder;
    this.archive = Archive.of(contentFolder);
    this.manifest = Manifest.read(contentFolder);
    this.removed = new RemovedPages(contentFolder, manifest);
    this.vocabulary = vocabulary;
  }

  /** Replays one raw page. */
  public Replayed run(Path raw) {
    try {
      RawPage page = RawPages.read(raw);
      Optional<Path> file = archive.ofRaw(page.sha256());
      Optional<Ledger> ledger = LedgerFile.read(contentFolder, page.sha256());
      if (file.isEmpty()) {
        return withoutArticle(page, ledger);
      }
      return ledger
          .map(found -> compare(page, found, file.get()))
          .orElseGet(
              () ->
                  new Replayed(raw, Status.UNPROVEN, Sentence.of("replay.no-ledger", file.get())));
    } catch (InputException e) {
      return new Replayed(raw, Status.UNPROVEN, e.sentence());
    }
  }

  /**
   * An article that was taken out on purpose has left its ledger, and no row of the manifest that
   * misses its file.
   */
  private Replayed withoutArticle(RawPage page, Optional<Ledger> ledger) {
    if (ledger.isEmpty() || !removed.hadArticle(page.sha256())) {
      return new Replayed(page.file(), Status.UNPROVEN, Sentence.of("replay.no-file"));
    }
    List<String> missing = removed.missing();
    if (!missing.isEmpty()) {
      return new Replayed(
          page.file(),
          Status.UNPROVEN,
          Sentence.of("replay.missing", missing.size(), missing.get(0)));
    }
    Optional<Sentence> fault =
        restored(page, ledger.get()).isEmpty()
            ? Optional.of(GIVES_ANOTHER_TEXT)
            : accountFault(page, ledger.get());
    return fault
        .map(what -> new Replayed(page.file(), Status.DIFFERS, what))
        .orElseGet(() -> new Replayed(page.file(), Status.DELETED, Sentence.of("replay.deleted")));
  }

  private Replayed compare(RawPage page, Ledger ledger, Path file) {
    Optional<RestoredTexts> texts = restored(page, ledger);
    Optional<Sentence> fault =
        texts.isEmpty() ? Optional.of(GIVES_ANOTHER_TEXT) : accountFault(page, ledger);
    if (fault.isPresent()) {
      return new Replayed(
          page.file(), Status.DIFFERS, Sentence.of("fault.file", file, fault.get()));
    }
    Article article = (Article) ContentFile.read(file, vocabulary);
    return Difference.first(texts.get().lines(), RestoredTexts.lines(article))
        .or(() -> HeaderProof.difference(ledger, article))
        .map(difference -> changed(page, file, difference))
        .orElseGet(() -> new Replayed(page.file(), Status.EXACT, unnoted(file, ledger)));
  }

  /** What the ledger makes of the page, alone or with those that go on with its article. */
  private static Optional<RestoredTexts> restored(RawPage page, Ledger ledger) {
    return texts(page, ledger).or(() -> whole(page).flatMap(all -> texts(all, ledger)));
  }

  /** The page with those beside it that go on with its article, if there are any. */
  private static Optional<RawPage> whole(RawPage page) {
    List<Path> files = PageParts.of(page, PagePlaces.beside(page.file())).files();
    return files.size() > 1 && files.get(0).equals(page.file())
        ? files.stream().skip(1).map(RawPages::read).reduce(RawPage::andThen).map(page::andThen)
        : Optional.empty();
  }

  /** What is wrong with the account of lines left out and of reasons. */
  private Optional<Sentence> accountFault(RawPage page, Ledger ledger) {
    if (!LedgerFile.isWhole(contentFolder, page.sha256())) {
      return Optional.of(Sentence.of("replay.ledger-broken"));
    }
    return page.html()
        ? Optional.empty()
        : new HeldLedger(ledger, page.text())
            .misplaced()
            .map(line -> Sentence.of("replay.line", line.line()));
  }

  private static Sentence unnoted(Path file, Ledger ledger) {
    return ledger.header().isEmpty()
        ? Sentence.of("replay.text-alone", file)
        : Sentence.verbatim(file.toString());
  }

  /** An edit is one that the manifest knows; any other change may be damage. */
  private Replayed changed(RawPage page, Path file, Sentence difference) {
    boolean known =
        manifest.digests(ContentFiles.path(contentFolder, file)).contains(Digests.sha256(file));
    boolean edited = known && !ContentFile.isAsImported(file);
    return new Replayed(
        page.file(),
        edited ? Status.EDITED : Status.DIFFERS,
        Sentence.of(known ? "fault.file" : "replay.unknown", file, difference));
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
