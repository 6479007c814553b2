package org.twinscript.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Makes the texts of articles and ledgers, and writes ahead what will most likely be wanted of
 * them. Not thread-safe.
 */
record WriteAhead(Path articles, ReadyTexts texts, LedgerFolder ledgers, Archive archive) {

  /** Writes all of it ahead and waits for the disk once. */
  void prepare(List<ContentWriter.Entry> entries) {
    entries.forEach(this::prepare);
    texts.sync();
  }

  private void prepare(ContentWriter.Entry entry) {
    Article article = entry.article();
    try {
      Optional<Path> known = archive.ofRaw(article.origin().orElseThrow().rawSha256());
      if (known.isPresent()) {
        prepareAgain(known.get(), article);
      } else {
        texts.add(articles.resolve(article.year()), text(articles, article));
      }
      ledgers.prepare(entry.ledger());
    } catch (InputException | IllegalArgumentException told) {
      // When it comes to the writing, the same is met again, and told of that page.
      return;
    }
  }

  private void prepareAgain(Path file, Article article) {
    String found = ContentFile.text(file);
    String text = ContentFile.write(article.filed(FilingLines.firstDay(file, found)));
    if (!found.equals(text)) {
      texts.add(file.getParent(), text);
    }
  }

  /**
   * What the file of an article will hold.
   *
   * @throws InputException when it cannot be written so that it reads as the same article
   */
  String text(Path file, Article article) {
    try {
      return texts.of(article, () -> ContentFile.write(article));
    } catch (IllegalArgumentException e) {
      throw new InputException(
          file, Sentence.of("import.not-written", String.valueOf(e.getMessage())), e);
    }
  }
}
