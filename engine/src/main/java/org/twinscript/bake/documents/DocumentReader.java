package org.twinscript.bake.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.twinscript.article.Document;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.markdown.BodyPlace;
import org.twinscript.bake.markdown.RenderedBody;
import org.twinscript.bake.site.DocumentFacts;
import org.twinscript.bake.site.ReadingTime;
import org.twinscript.bake.site.References;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.vocabulary.Vocabulary;

/** From the bytes of a content file to its text in every edition. Safe to share between threads. */
public final class DocumentReader {

  private final DocumentRenderer typesetter;
  private final Vocabulary vocabulary;
  private final Path content;
  private final TellingWords words;

  /**
   * A reader.
   *
   * @param content the folder that links between content files go by
   */
  public DocumentReader(DocumentRenderer typesetter, Vocabulary vocabulary, Path content) {
    this.typesetter = typesetter;
    this.vocabulary = vocabulary;
    this.content = content;
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
    MarkdownBudget.check(file, ContentFile.linesAboveBody(bytes), document.markdown());
    Deferred<String> written = Deferred.done(source, document.markdown());
    return document.draft()
        ? draft(document, file, written)
        : published(document, file, bytes, written);
  }

  /** Drafts are read and checked, but have no text in any edition. */
  private static RenderedDocument<?> draft(Document document, Path file, Deferred<String> written) {
    DocumentFacts gist =
        new DocumentFacts(written, new ReadingTime(0, 0), List.of(), References.NONE);
    return new RenderedDocument<>(document.withoutText(), file, Map.of(), gist);
  }

  private RenderedDocument<?> published(
      Document document, Path file, byte[] bytes, Deferred<String> written) {
    RenderedBody body = named(file, () -> typesetter.body(document, place(document, file)));
    int above = ContentFile.linesAboveBody(bytes);
    if (!body.faults().isEmpty()) {
      throw InputException.of(
          body.faults().stream()
              .map(fault -> new InputException(file, above + fault.line(), fault.sentence()))
              .toList());
    }
    References references = body.references().below(above);
    return named(file, () -> typesetter.typeset(document, file, body, written, references, words));
  }

  private BodyPlace place(Document document, Path file) {
    String path = content.relativize(file).toString().replace(File.separatorChar, '/');
    return new BodyPlace(path, document.path());
  }

  /** One file in ten thousand that trips a library has to be found, so the failure names it. */
  private static <T> T named(Path file, Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw new InputException(file, "cannot be turned into a page: " + e + ".", e);
    }
  }
}
