package org.twinscript.bake.documents;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.site.DocumentFacts;
import org.twinscript.bake.site.ReadingTime;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.vocabulary.Vocabulary;

/** From the bytes of a content file to its text in every edition. Safe to share between threads. */
public final class DocumentReader {

  private final DocumentRenderer typesetter;
  private final Vocabulary vocabulary;
  private final TellingWords words;

  /** Reads documents whose subjects are of a vocabulary. */
  public DocumentReader(DocumentRenderer typesetter, Vocabulary vocabulary) {
    this.typesetter = typesetter;
    this.vocabulary = vocabulary;
    this.words = new TellingWords(vocabulary);
  }

  /**
   * Reads and typesets a file.
   *
   * @throws InputException when it has a fault
   */
  public RenderedDocument<?> read(Path file) {
    byte[] bytes = ContentFile.bytes(file);
    return read(file, bytes, Fingerprint.of(bytes));
  }

  /** The same of bytes that were read before. */
  RenderedDocument<?> read(Path file, byte[] bytes, Fingerprint source) {
    Document document = ContentFile.read(file, bytes, vocabulary);
    Nesting.check(file, bytes, document.markdown());
    MarkdownBudget.check(file, linesAbove(bytes, document.markdown()), document.markdown());
    Deferred<String> written = Deferred.done(source, document.markdown());
    return document instanceof Article article && article.draft()
        ? draft(article, file, written)
        : published(document, file, written);
  }

  /** The body ends the file but for white space. */
  private static int linesAbove(byte[] file, String body) {
    String text = new String(file, StandardCharsets.UTF_8);
    long all = text.stripTrailing().lines().count();
    return (int) (all - body.stripTrailing().lines().count());
  }

  /** Drafts are read and checked, but have no text in any edition. */
  private static RenderedDocument<?> draft(Article article, Path file, Deferred<String> written) {
    DocumentFacts gist = new DocumentFacts(written, new ReadingTime(0, 0), List.of());
    return new RenderedDocument<>(article.withoutText(), file, Map.of(), gist);
  }

  /** One file in ten thousand that trips a library has to be found, so the failure names it. */
  private RenderedDocument<?> published(Document document, Path file, Deferred<String> written) {
    try {
      return typesetter.typeset(document, file, written, words);
    } catch (RuntimeException | StackOverflowError e) {
      throw new InputException(file, "cannot be turned into a page: " + e + ".", e);
    }
  }
}
