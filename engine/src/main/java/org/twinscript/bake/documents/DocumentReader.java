package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.pictures.Bundle;
import org.twinscript.bake.pictures.DocumentFiles;
import org.twinscript.bake.site.DocumentFacts;
import org.twinscript.bake.site.ReadingTime;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.vocabulary.Vocabulary;

/** From the bytes of a content file to its text in every edition. Safe to share between threads. */
public final class DocumentReader {

  /** Of Latin-1, behind which no control character lies. */
  private static final char LAST_LATIN = '\u00FF';

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
  public RenderedDocument<?> read(Path file, Bundle bundle) {
    byte[] bytes = ContentFile.bytes(file);
    return read(file, bytes, bundle, Fingerprint.of(bytes));
  }

  /**
   * The same of bytes that were read before.
   *
   * @param source of the file and the bundle
   */
  RenderedDocument<?> read(Path file, byte[] bytes, Bundle bundle, Fingerprint source) {
    Document document = ContentFile.read(file, bytes, vocabulary);
    refuseControlCharacters(document.title(), file);
    refuseControlCharacters(document.markdown(), file);
    Deferred<String> written = Deferred.done(source, document.markdown());
    return document instanceof Article article && article.draft()
        ? draft(article, file, written)
        : published(document, file, written, files(document, file, bundle));
  }

  private static DocumentFiles files(Document document, Path file, Bundle bundle) {
    DocumentFiles files = DocumentFiles.of(file, bundle, folder(document));
    List<InputException> faults = files.faults();
    if (!faults.isEmpty()) {
      throw faults.get(0);
    }
    return files;
  }

  private static String folder(Document document) {
    return document instanceof Article article
        ? article.year() + "/" + article.id() + "/"
        : "pages/" + ((Page) document).id() + "/";
  }

  /** XML has no way to write them, so a feed with one could not be read. */
  private static void refuseControlCharacters(String text, Path file) {
    for (char c : text.toCharArray()) {
      if (isControl(c)) {
        String name = "U+%04X".formatted((int) c);
        throw new InputException(
            file, "holds the invisible control character " + name + "; delete it.");
      }
    }
  }

  private static boolean isControl(char c) {
    boolean isLatin = c <= LAST_LATIN;
    return isLatin && Character.isISOControl(c) && c != '\n' && c != '\t' || c >= 0xFFFE;
  }

  /** Drafts are read and checked, but have no text in any edition. */
  private static RenderedDocument<?> draft(Article article, Path file, Deferred<String> written) {
    DocumentFacts gist =
        new DocumentFacts(written, new ReadingTime(0, 0), List.of(), DocumentFiles.none());
    return new RenderedDocument<>(article.withoutText(), file, Map.of(), gist);
  }

  /** One file in ten thousand that trips a library has to be found, so the failure names it. */
  private RenderedDocument<?> published(
      Document document, Path file, Deferred<String> written, DocumentFiles files) {
    try {
      return typesetter.typeset(document, file, written, words).having(files);
    } catch (RuntimeException e) {
      throw new InputException(file, "cannot be turned into a page: " + e + ".", e);
    }
  }
}
