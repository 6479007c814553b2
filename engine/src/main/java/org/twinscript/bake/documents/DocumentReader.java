package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.twinscript.anchor.AnchorPlan;
import org.twinscript.anchor.AnchoredBlock;
import org.twinscript.article.Document;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.markdown.BlockTexts;
import org.twinscript.bake.markdown.BodyPlace;
import org.twinscript.bake.pictures.Bundle;
import org.twinscript.bake.pictures.DocumentFiles;
import org.twinscript.bake.site.DocumentFacts;
import org.twinscript.bake.site.ReadingTime;
import org.twinscript.bake.site.References;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.BodyText;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.script.Edition;
import org.twinscript.vocabulary.Vocabulary;

/** From the bytes of a content file to its text in every edition. Safe to share between threads. */
public final class DocumentReader {

  private final DocumentRenderer typesetter;
  private final Vocabulary vocabulary;
  private final Path content;
  private final TellingWords words;
  private final UnaryOperator<Document> drafts;
  private final AnchorRows anchors;

  /**
   * A reader.
   *
   * @param content the folder that links between content files go by
   * @param drafts what becomes of drafts
   */
  public DocumentReader(
      DocumentRenderer typesetter,
      Vocabulary vocabulary,
      Path content,
      UnaryOperator<Document> drafts) {
    this.drafts = drafts;
    this.typesetter = typesetter;
    this.vocabulary = vocabulary;
    this.content = content;
    this.words = new TellingWords(vocabulary);
    this.anchors = new AnchorRows(content);
  }

  /** The anchors that its texts keep; whoever begins a bake reads them. */
  public AnchorRows anchors() {
    return anchors;
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
    Document document = drafts.apply(ContentFile.read(file, bytes, vocabulary));
    Nesting.check(file, bytes, document.markdown());
    int above = BodyText.linesAbove(bytes);
    MarkdownBudget.check(file, above, document.markdown());
    Deferred<String> written = Deferred.done(source, document.markdown());
    return document.draft()
        ? draft(document, file, written)
        : published(document, file, above, bundle, written);
  }

  /** Drafts are read and checked, but have no text in any edition. */
  private static RenderedDocument<?> draft(Document document, Path file, Deferred<String> written) {
    DocumentFacts gist =
        new DocumentFacts(
            written,
            new ReadingTime(0, 0),
            List.of(),
            List.of(),
            References.NONE,
            DocumentFiles.none());
    return new RenderedDocument<>(document.withoutText(), file, Map.of(), gist);
  }

  private RenderedDocument<?> published(
      Document document, Path file, int above, Bundle bundle, Deferred<String> written) {
    BodyPlace place = new BodyPlace(LinkTargets.path(file, content), document.path());
    DocumentFiles beside = DocumentFiles.of(file, bundle, FilesBeside.folder(document));
    ReadBody read =
        named(file, () -> ReadBody.of(typesetter, file, above, document.markdown(), place, beside));
    if (!read.faults().isEmpty()) {
      throw InputException.of(read.faults());
    }
    return named(file, () -> anchored(document, file, written, read));
  }

  /** With the ids under which the paragraphs were published. */
  private RenderedDocument<?> anchored(
      Document document, Path file, Deferred<String> written, ReadBody read) {
    RenderedDocument<?> numbered = typeset(document, file, written, read);
    List<List<AnchoredBlock>> published = anchors.of(file);
    if (published.isEmpty()) {
      return numbered;
    }
    List<AnchoredBlock> blocks = BlockTexts.of(numbered.in(Edition.HANS).html());
    AnchorPlan plan = AnchorPlan.of(blocks, published);
    if (plan.isPlain()) {
      return numbered;
    }
    Deferred<String> moved =
        Deferred.done(anchors.beside(file, written.fingerprint()), written.get());
    return typeset(document, file, moved, read.anchored(plan));
  }

  private RenderedDocument<?> typeset(
      Document document, Path file, Deferred<String> written, ReadBody read) {
    return typesetter
        .typeset(document, file, read.body(), written, read.references(), words)
        .having(read.files());
  }

  /**
   * Looks once more at a file that has a fault: a faulty header hides what its body misses, and a
   * faulty body what its links do.
   *
   * @param faults takes what is found
   */
  BrokenDocument examine(Path file, Bundle bundle, Faults faults) {
    String path = LinkTargets.path(file, content);
    byte[] bytes = ContentFile.bytes(file);
    Optional<String> body = BodyText.published(file, bytes);
    BodyPlace place = new BodyPlace(path, page(file, bytes, path));
    return new BrokenDocument(
        file,
        path,
        place.page(),
        body.flatMap(markdown -> references(file, bytes, markdown, place, bundle, faults)));
  }

  private Optional<References> references(
      Path file, byte[] bytes, String markdown, BodyPlace place, Bundle bundle, Faults faults) {
    int above = BodyText.linesAbove(bytes);
    DocumentFiles beside = DocumentFiles.of(file, bundle, place.page());
    try {
      Nesting.check(file, bytes, markdown);
      MarkdownBudget.check(file, above, markdown);
      ReadBody read =
          named(file, () -> ReadBody.of(typesetter, file, above, markdown, place, beside));
      read.faults().forEach(faults::add);
      return Optional.of(read.references());
    } catch (InputException fault) {
      faults.add(fault);
      return Optional.empty();
    }
  }

  /** Where the header does not tell, by the file's own place. */
  private String page(Path file, byte[] bytes, String path) {
    try {
      return ContentFile.read(file, bytes, vocabulary).path();
    } catch (InputException fault) {
      String place = path.replaceFirst("\\.md$", "/");
      return place.startsWith("pages/") ? place.substring("pages/".length()) : place;
    }
  }

  /** One file in ten thousand that trips a library has to be found, so the failure names it. */
  private static <T> T named(Path file, Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw new InputException(file, Sentence.of("document.no-page", e), e);
    }
  }
}
