package org.twinscript.bake.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twinscript.article.Document;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.markdown.BodyPlace;
import org.twinscript.bake.markdown.RenderedBody;
import org.twinscript.bake.pictures.Bundle;
import org.twinscript.bake.pictures.DocumentFiles;
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
  public RenderedDocument<?> read(Path file, Bundle bundle) {
    byte[] bytes = ContentFile.bytes(file);
    return read(file, bytes, bundle, Fingerprint.of(bytes));
  }

  /** The same of a file with nothing beside it. */
  public RenderedDocument<?> read(Path file) {
    return read(file, Bundle.none());
  }

  /**
   * The same of bytes that were read before.
   *
   * @param source of the file and the bundle
   */
  RenderedDocument<?> read(Path file, byte[] bytes, Bundle bundle, Fingerprint source) {
    Document document = ContentFile.read(file, bytes, vocabulary);
    Nesting.check(file, bytes, document.markdown());
    MarkdownBudget.check(file, ContentFile.linesAboveBody(bytes), document.markdown());
    Deferred<String> written = Deferred.done(source, document.markdown());
    return document.draft()
        ? draft(document, file, written)
        : published(document, file, bytes, bundle, written);
  }

  /** Drafts are read and checked, but have no text in any edition. */
  private static RenderedDocument<?> draft(Document document, Path file, Deferred<String> written) {
    DocumentFacts gist =
        new DocumentFacts(
            written, new ReadingTime(0, 0), List.of(), References.NONE, DocumentFiles.none());
    return new RenderedDocument<>(document.withoutText(), file, Map.of(), gist);
  }

  private RenderedDocument<?> published(
      Document document, Path file, byte[] bytes, Bundle bundle, Deferred<String> written) {
    BodyPlace place = place(document, file);
    DocumentFiles files = DocumentFiles.of(file, bundle, FilesBeside.folder(document));
    FilesBeside beside = FilesBeside.of(files, place.page());
    RenderedBody body = named(file, () -> typesetter.body(document, place, beside));
    int above = ContentFile.linesAboveBody(bytes);
    DocumentFiles used = files.used(uses(body, above));
    refuseFaults(file, body, above, used);
    References references = body.references().below(above);
    return named(
        file,
        () -> typesetter.typeset(document, file, body, written, references, words).having(used));
  }

  private static List<DocumentFiles.Use> uses(RenderedBody body, int above) {
    return body.files().stream()
        .map(use -> new DocumentFiles.Use(use.name(), use.line() + above, use.shown()))
        .toList();
  }

  private static void refuseFaults(Path file, RenderedBody body, int above, DocumentFiles files) {
    List<InputException> faults =
        Stream.concat(
                body.faults().stream()
                    .map(fault -> new InputException(file, above + fault.line(), fault.sentence())),
                files.faults().stream())
            .toList();
    if (!faults.isEmpty()) {
      throw InputException.of(faults);
    }
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
