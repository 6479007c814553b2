package org.twinscript.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Origin;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger;

/**
 * Writes imported articles into a content folder: {@code articles/<year>/<id>.md}, and the ledger
 * of each. A page keeps the file it was first imported to; a file that a person has edited is never
 * overwritten. Not thread-safe; one writer a folder at a time.
 *
 * <p>The ledger is written first. A process killed between the two leaves a ledger without its
 * article, which the next import of the page completes; never an article without its ledger.
 */
public final class ContentWriter {

  private static final int SUFFIX = 8;

  private final Path articles;
  private final LedgerFolder ledgers;
  private final Archive archive;

  /**
   * Opens a content folder, which need not exist yet.
   *
   * @throws InputException when a content file in it cannot be read
   */
  public ContentWriter(Path contentFolder) {
    this.articles = contentFolder.resolve("articles");
    this.ledgers = new LedgerFolder(contentFolder);
    this.archive = Archive.of(contentFolder);
  }

  /**
   * Writes an article, or finds that there is nothing to write.
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

  private Written writeNew(Article article, String sha, Ledger ledger) {
    Path file = free(article, sha);
    String text = text(file, article);
    Header header = Header.parse(file, text);
    Optional<Path> same = archive.sameText(header);
    if (same.isPresent()) {
      return new Written.Unchanged(same.get(), "the same article is there from another copy");
    }
    ledgers.write(ledger);
    AtomicFiles.write(file, text);
    archive.add(header);
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

  private Written writeAgain(Path file, Article article, Ledger ledger) {
    String text = text(file, article);
    String found = ContentFile.text(file);
    boolean same = found.equals(text);
    if (!same && !ContentFile.isAsImported(Header.parse(file, found))) {
      return conflict(file, text, ledger);
    }
    boolean ledgerWritten = ledgers.write(ledger);
    if (same && !ledgerWritten) {
      return new Written.Unchanged(file, "imported before");
    }
    if (!same) {
      AtomicFiles.write(file, text);
    }
    return new Written.Imported(file);
  }

  /**
   * Named by its text, so that importing again adds no second copy and overwrites no edit. The
   * ledger of the edited text stays as well, and the new one goes beside it under the same mark.
   */
  private Written conflict(Path file, String text, Ledger ledger) {
    String mark = ".new-" + Digests.sha256(text).substring(0, SUFFIX);
    ledgers.propose(ledger, mark);
    Path beside = file.resolveSibling(file.getFileName() + mark);
    if (!Files.exists(beside)) {
      AtomicFiles.write(beside, text);
    }
    return new Written.Conflict(file, beside);
  }

  private Path free(Article article, String sha) {
    String wish = article.id().value();
    String id = archive.hasId(wish) ? lengthened(wish, sha) : wish;
    return articles.resolve(article.year()).resolve(id + ContentFile.EXTENSION);
  }

  private static String lengthened(String id, String sha) {
    int room = ArticleId.MAX_LENGTH - SUFFIX - 1;
    String start = id.length() <= room ? id : id.substring(0, room).replaceFirst("-+$", "");
    return start + "-" + sha.substring(0, SUFFIX);
  }
}
