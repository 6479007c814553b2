package org.twinscript.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.Origin;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;
import org.twinscript.message.Sentence;

/**
 * Writes imported articles into a content folder: {@code articles/<year>/<id>.md}, the ledger of
 * each, and the rows of both in the manifest. A page keeps the file it was first imported to; a
 * file that a person has edited is never overwritten. Not thread-safe; whoever writes into a folder
 * that others know holds its {@link FolderLock}.
 *
 * <p>The ledger is written first. A process killed between the two leaves a ledger without its
 * article, which the next import of the page completes; never an article without its ledger. Rows
 * come last of all, so what has one was written whole.
 */
public final class ContentWriter {

  private final Path contentFolder;
  private final Path articles;
  private final ReadyTexts texts = new ReadyTexts();
  private final LedgerFolder ledgers;
  private final WriteAhead ahead;
  private final Archive archive;
  private final FreeIds ids;
  private final Manifest manifest;
  private final RemovedPages removed;
  private final EditedFile edited;
  private final BundleWriter bundles;
  private final Removed ofRemoved;

  /**
   * Opens a content folder, which need not exist yet.
   *
   * @throws InputException when it cannot be read
   */
  public ContentWriter(Path contentFolder) {
    this(contentFolder, Removed.STAY_OUT);
  }

  /** The same, with what is to become of articles that a person has taken out. */
  public ContentWriter(Path contentFolder, Removed ofRemoved) {
    this.ofRemoved = ofRemoved;
    this.contentFolder = contentFolder;
    this.articles = contentFolder.resolve("articles");
    this.ledgers = new LedgerFolder(contentFolder, texts);
    Leftovers.delete(List.of(articles, contentFolder.resolve(LedgerFile.FOLDER)));
    this.archive = Archive.of(contentFolder);
    this.ahead = new WriteAhead(articles, texts, ledgers, archive);
    this.ids = new FreeIds(articles, archive);
    this.manifest = Manifest.read(contentFolder);
    this.bundles = new BundleWriter(contentFolder, manifest);
    this.removed = new RemovedPages(contentFolder, manifest);
    this.edited =
        new EditedFile(contentFolder, ledgers, new Proposals(contentFolder, texts), manifest);
  }

  /** What becomes of the page of an article that was taken out of the archive. */
  public enum Removed {
    STAY_OUT,
    COME_BACK
  }

  /** An article that is going to be written, with the account of its import. */
  public record Entry(Article article, Ledger ledger) {}

  /** Writes ahead what will most likely be wanted of these articles, all at once. */
  public void prepare(List<Entry> entries) {
    ahead.prepare(entries);
  }

  /**
   * The same without the page, so that what it brings cannot be merged into an edit.
   *
   * @throws InputException likewise
   */
  public Written write(Article article, Ledger ledger) {
    return write(article, ledger, EarlierImport.unknown());
  }

  /**
   * The same of an article without pictures.
   *
   * @throws InputException likewise
   */
  public Written write(Article article, Ledger ledger, EarlierImport earlier) {
    return write(article, ledger, earlier, List.of());
  }

  /**
   * Writes an article, or finds that there is nothing to write. It counts once it is {@linkplain
   * #settle settled}. Then puts those pictures beside it that it names and that are not there.
   *
   * @param article an imported article; its id is a wish, which is lengthened when another article
   *     has it
   * @param ledger the account of its import
   * @param earlier by which an edit is told from what an earlier import made of the page
   * @throws InputException when a file cannot be written; then no article is left half written
   */
  public Written write(
      Article article, Ledger ledger, EarlierImport earlier, List<PictureCopy> pictures) {
    String sha = article.origin().map(Origin::rawSha256).orElseThrow();
    Written written =
        archive
            .ofRaw(sha)
            .map(known -> writeAgain(known, article, ledger, earlier))
            .orElseGet(() -> writeNew(article, sha, ledger));
    boolean ownFile =
        !(written instanceof Written.Deleted || written instanceof Written.Conflict)
            && archive.ofRaw(ledger.rawSha256()).filter(written.file()::equals).isPresent();
    boolean added = ownFile && bundles.complete(written.file(), pictures);
    return added && written instanceof Written.Unchanged
        ? new Written.Imported(written.file())
        : written;
  }

  /**
   * Waits until all that was written is on the disk.
   *
   * @throws InputException when the disk fails
   */
  public void settle() {
    texts.settle();
  }

  /**
   * Writes the manifest's rows of all that was written so far.
   *
   * @throws InputException when that fails; importing the pages again adds the rows
   */
  public void saveManifest() {
    manifest.save();
  }

  private Written writeNew(Article article, String sha, Ledger ledger) {
    String text = ahead.text(articles, article);
    Header header = Header.parse(articles, text);
    Optional<Path> same =
        archive.sameText(header).or(() -> removed.copyOf(ledger).flatMap(archive::ofRaw));
    if (same.isPresent()) {
      return new Written.Unchanged(same.get(), Sentence.of("import.copy"));
    }
    Optional<Path> other = archive.sameBody(header);
    if (other.isPresent()) {
      return new Written.Unchanged(other.get(), Sentence.of("import.copy-retitled"));
    }
    if (ofRemoved == Removed.STAY_OUT && removed.isOne(ledger)) {
      return new Written.Deleted(ledgers.file(ledger));
    }
    ledgers.write(ledger);
    Path file =
        ids.places(article, sha)
            .filter(place -> texts.placeNew(place, text))
            .findFirst()
            .orElseThrow(() -> ids.taken(article));
    archive.add(Header.parse(file, text));
    note(file, text, ledger);
    return new Written.Imported(file);
  }

  /** The day on which the article came into the archive stays, whenever its page comes again. */
  private Written writeAgain(Path file, Article article, Ledger ledger, EarlierImport earlier) {
    String found = ContentFile.text(file);
    String text = ahead.text(file, article.filed(FilingLines.firstDay(file, found)));
    boolean same = found.equals(text);
    if (!same && !ContentFile.isAsImported(Header.parse(file, found))) {
      return edited.write(
          file, found, new EditedFile.Import(text, ledger, earlier), texts::placeOver);
    }
    boolean ledgerWritten = ledgers.write(ledger);
    if (!same && !texts.placeOver(file, found, text)) {
      return edited.write(
          file,
          ContentFile.text(file),
          new EditedFile.Import(text, ledger, EarlierImport.unknown()),
          texts::placeOver);
    }
    note(file, text, ledger);
    return same && !ledgerWritten
        ? new Written.Unchanged(file, Sentence.of("import.before"))
        : new Written.Imported(file);
  }

  /** Both are known to be there, whole, and what the import makes of the page. */
  private void note(Path file, String text, Ledger ledger) {
    note(ledgers.file(ledger), ledgers.text(ledger));
    note(file, text);
  }

  private void note(Path file, String text) {
    manifest.put(ContentFiles.path(contentFolder, file), Digests.sha256(text));
  }
}
