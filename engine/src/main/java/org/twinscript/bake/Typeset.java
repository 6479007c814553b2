package org.twinscript.bake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Document;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.bake.memory.FingerprintMaker;
import org.twinscript.script.Edition;

/**
 * A document with its text in every edition.
 *
 * @param document without its text, which the gist gives as it was written
 * @param file the content file it was read from
 */
record Typeset<D extends Document>(
    D document, Path file, Map<Edition, EditionText> texts, Gist gist) implements Fingerprinted {

  Typeset {
    texts = Map.copyOf(texts);
  }

  /** This document as one of its kind; nothing when it is of another. */
  <K extends Document> Optional<Typeset<K>> as(Class<K> kind) {
    return kind.isInstance(document)
        ? Optional.of(new Typeset<>(kind.cast(document), file, texts, gist))
        : Optional.empty();
  }

  /** In Simplified, which every site has. */
  EditionText hans() {
    return in(Edition.HANS);
  }

  /** In Traditional, which every site has. */
  EditionText hant() {
    return in(Edition.HANT);
  }

  EditionText in(Edition edition) {
    return texts.get(edition);
  }

  /** Of the file's name and its bytes. */
  @Override
  public Fingerprint fingerprint() {
    return new FingerprintMaker().add(file.getFileName().toString()).add(gist.source()).done();
  }
}
