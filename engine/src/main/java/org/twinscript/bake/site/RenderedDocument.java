package org.twinscript.bake.site;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Document;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.Fingerprinted;
import org.twinscript.bake.pictures.DocumentFiles;
import org.twinscript.bake.pictures.SharedFiles;
import org.twinscript.script.Edition;

/**
 * A document with its text in every edition.
 *
 * @param document without its text, which the gist gives as it was written
 * @param file the content file it was read from
 */
public record RenderedDocument<D extends Document>(
    D document, Path file, Map<Edition, EditionText> texts, DocumentFacts gist)
    implements Fingerprinted {

  public RenderedDocument {
    texts = Map.copyOf(texts);
  }

  /** This document as one of its kind; nothing when it is of another. */
  public <K extends Document> Optional<RenderedDocument<K>> as(Class<K> kind) {
    return kind.isInstance(document)
        ? Optional.of(new RenderedDocument<>(kind.cast(document), file, texts, gist))
        : Optional.empty();
  }

  /** The same with files beside it. */
  public RenderedDocument<D> having(DocumentFiles files) {
    return new RenderedDocument<>(document, file, texts, gist.having(files));
  }

  /** The same where some of its files are published by other documents. */
  public RenderedDocument<D> sharing(SharedFiles shared) {
    DocumentFiles own = gist.files();
    DocumentFiles moved = shared.of(own);
    if (moved.equals(own)) {
      return this;
    }
    DocumentFacts facts = gist.moved(moved);
    Map<Edition, EditionText> moving = new EnumMap<>(Edition.class);
    texts.forEach(
        (edition, text) ->
            moving.put(
                edition,
                text.withBody(
                    Deferred.later(
                        facts.source(), () -> SharedFiles.readdressed(text.html(), own, moved)))));
    return new RenderedDocument<>(document, file, moving, facts);
  }

  /** In Simplified, which every site has. */
  public EditionText hans() {
    return in(Edition.HANS);
  }

  /** In Traditional, which every site has. */
  public EditionText hant() {
    return in(Edition.HANT);
  }

  /** Its text in an edition of the site. */
  public EditionText in(Edition edition) {
    return texts.get(edition);
  }

  /** Of the file's name and its bytes. */
  @Override
  public Fingerprint fingerprint() {
    return new FingerprintMaker().add(file.getFileName().toString()).add(gist.source()).done();
  }
}
