package org.twinscript.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Origin;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

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

  private static final int SUFFIX = 8;

  private final Path contentFolder;
  private final Path articles;
  private final ReadyTexts texts = new ReadyTexts();
  private final LedgerFolder ledgers;
  private final Archive archive;
  private final Manifest manifest;

  /**
   * Opens a content folder, which need not exist yet.
   *
   * @throws InputException when it cannot be read
   */
  public ContentWriter(Path contentFolder) {
    this.contentFolder = contentFolder;
    this.articles = contentFolder.resolve("articles");
    this.ledgers = new LedgerFolder(contentFolder, texts);
    Leftovers.delete(List.of(articles, contentFolder.resolve(LedgerFile.FOLDER)));
    this.archive = Archive.of(contentFolder);
    this.manifest = Manifest.read(contentFolder);
  }

  /** An article that is going to be written, with the account of its import. */
  public record Entry(Article article, Ledger ledger) {}

  /** Writes ahead what will most likely be wanted of these articles, all at once. */
  public void prepare(List<Entry> entries) {
    entries.forEach(this::prepare);
    texts.sync();
  }

  private void prepare(Entry entry) {
    Article article = entry.article();
    try {
      String text = ContentFile.write(article);
      Optional<Path> known = archive.ofRaw(article.origin().orElseThrow().rawSha256());
      if (known.isEmpty() || !ContentFile.text(known.get()).equals(text)) {
        Path folder = known.map(Path::getParent).orElse(articles.resolve(article.year()));
        texts.add(folder, text);
      }
      ledgers.prepare(entry.ledger());
    } catch (InputException | IllegalArgumentException told) {
      // When it comes to the writing, the same is met again, and told of that page.
      return;
    }
  }

  /**
   * Writes an article, or finds that there is nothing to write. It counts once it is {@linkplain
   * #settle settled}.
   *
   * @param article an imported article; its id is a wish, which is lengthened when another article
   *     has it
   * @param ledger the account of its import
   * @throws InputException when a file cannot be written; then no article is left half written
   */
  public Written write(Article article, Ledger ledger) {
    String sha = article.origin().map(Origin::rawSha256).orElseThrow();
    Optional<Path> known = archive.ofRaw(sha);
    return known.isPresent()
        ? writeAgain(known.get(), article, ledger)
        : writeNew(article, sha, ledger);
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
    String text = text(articles, article);
    Optional<Path> same = archive.sameText(Header.parse(articles, text));
    if (same.isPresent()) {
      return new Written.Unchanged(same.get(), "the same article is there from another copy");
    }
    ledgers.write(ledger);
    Path file = create(article, sha, text);
    archive.add(Header.parse(file, text));
    note(file, text, ledger);
    return new Written.Imported(file);
  }

  private static String text(Path file, Article article) {
    try {
      return ContentFile.write(article);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          file, "cannot be written: " + e.getMessage() + ". Please report it with its page.", e);
    }
  }

  /** A file may be there that was not when the folder was read; it is left alone as well. */
  private Path create(Article article, String sha, String text) {
    String wish = article.id().value();
    return IntStream.of(0, SUFFIX, 2 * SUFFIX, 4 * SUFFIX)
        .mapToObj(digits -> lengthened(wish, sha, digits))
        .filter(id -> !archive.hasId(id))
        .map(id -> articles.resolve(article.year()).resolve(id + ContentFile.EXTENSION))
        .filter(file -> placeNew(file, text))
        .findFirst()
        .orElseThrow(
            () -> new InputException(articles, "every name for " + wish + " is taken. Free one."));
  }

  private boolean placeNew(Path file, String text) {
    try (FileDraft draft = texts.take(file, text)) {
      return draft.placeNew();
    }
  }

  private boolean placeOver(Path file, String found, String text) {
    try (FileDraft draft = texts.take(file, text)) {
      return draft.placeOver(found);
    }
  }

  private static String lengthened(String id, String sha, int digits) {
    if (digits == 0) {
      return id;
    }
    int room = ArticleId.MAX_LENGTH - digits - 1;
    String start = id.length() <= room ? id : id.substring(0, room).replaceFirst("-+$", "");
    return start + "-" + sha.substring(0, digits);
  }

  /** The day on which the article came into the archive stays, whenever its page comes again. */
  private Written writeAgain(Path file, Article article, Ledger ledger) {
    String found = ContentFile.text(file);
    String text = text(file, article.filed(FilingLines.firstDay(file, found)));
    boolean same = found.equals(text);
    if (!same && !ContentFile.isAsImported(Header.parse(file, found))) {
      return conflict(file, text, ledger);
    }
    boolean ledgerWritten = ledgers.write(ledger);
    if (!same && !placeOver(file, found, text)) {
      return conflict(file, text, ledger);
    }
    note(file, text, ledger);
    return same && !ledgerWritten
        ? new Written.Unchanged(file, "imported before")
        : new Written.Imported(file);
  }

  /** Both are known to be there, whole, and what the import makes of the page. */
  private void note(Path file, String text, Ledger ledger) {
    note(ledgers.file(ledger), LedgerFile.text(ledger));
    note(file, text);
  }

  private void note(Path file, String text) {
    manifest.put(ContentFiles.path(contentFolder, file), Digests.sha256(text));
  }

  /**
   * Named by its text, so that importing again adds no second copy and overwrites no edit. The
   * ledger of the edited text stays as well, and the new one goes beside it under the same mark.
   */
  private Written conflict(Path file, String text, Ledger ledger) {
    String mark = ContentFiles.PROPOSAL + Digests.sha256(text).substring(0, SUFFIX);
    ledgers.propose(ledger, mark);
    Path beside = file.resolveSibling(file.getFileName() + mark);
    if (!Files.exists(beside)) {
      AtomicFiles.write(beside, text);
    }
    return new Written.Conflict(file, beside);
  }
}
