package org.twinscript.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Origin;
import org.twinscript.fault.InputException;

/**
 * Writes imported articles into a content folder: {@code articles/<year>/<id>.md}. A page keeps the
 * file it was first imported to; a file that a person has edited is never overwritten. Not
 * thread-safe; one writer a folder at a time.
 */
public final class ContentWriter {

  private static final int SUFFIX = 8;

  private final Path articles;
  private final Archive archive;

  /**
   * Opens a content folder, which need not exist yet.
   *
   * @throws InputException when a content file in it cannot be read
   */
  public ContentWriter(Path contentFolder) {
    this.articles = contentFolder.resolve("articles");
    this.archive = Archive.of(articles);
  }

  /**
   * Writes an article, or finds that there is nothing to write.
   *
   * @param article an imported article; its id is a wish, which is lengthened when another article
   *     has it
   * @throws InputException when the file cannot be written; then nothing of it is left behind
   */
  public Written write(Article article) {
    String sha = article.origin().map(Origin::rawSha256).orElseThrow();
    Optional<Path> known = archive.ofRaw(sha);
    return known.isPresent() ? writeAgain(known.get(), article) : writeNew(article, sha);
  }

  private Written writeNew(Article article, String sha) {
    Path file = free(article, sha);
    String text = ContentFile.write(article);
    Header header = Header.parse(file, text);
    Optional<Path> same = archive.sameText(header);
    if (same.isPresent()) {
      return new Written.Unchanged(same.get(), "the same article is there from another copy");
    }
    AtomicFiles.write(file, text);
    archive.add(header);
    return new Written.Imported(file);
  }

  private Written writeAgain(Path file, Article article) {
    String text = ContentFile.write(article);
    String found = ContentFile.text(file);
    if (found.equals(text)) {
      return new Written.Unchanged(file, "imported before");
    }
    if (!ContentFile.isAsImported(Header.parse(file, found))) {
      return new Written.Conflict(file, putBeside(file, text));
    }
    AtomicFiles.write(file, text);
    return new Written.Imported(file);
  }

  /** Named by its text, so that importing again adds no second copy and overwrites no edit. */
  private static Path putBeside(Path file, String text) {
    String name = file.getFileName() + ".new-" + Digests.sha256(text).substring(0, SUFFIX);
    Path beside = file.resolveSibling(name);
    if (!Files.exists(beside)) {
      AtomicFiles.write(beside, text);
    }
    return beside;
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
