package org.twinscript.bake.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.Fingerprints;
import org.twinscript.bake.cache.Workers;

/**
 * Fingerprints of all that is known of documents but their bodies. Each is taken once and kept, by
 * the file of its document. Safe to share between threads.
 */
public final class FactFingerprints {

  private final Fingerprints fingerprints;
  private final Map<Path, Fingerprint> taken = new ConcurrentHashMap<>();

  /** Has taken none yet. */
  public FactFingerprints(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** Of one document. */
  public Fingerprint of(RenderedDocument<?> typeset) {
    return taken.computeIfAbsent(typeset.file(), file -> take(typeset));
  }

  /** Of several documents in order. */
  public Fingerprint of(List<? extends RenderedDocument<?>> documents, Workers workers) {
    workers.forEach(documents, this::of);
    FingerprintMaker maker = new FingerprintMaker();
    documents.forEach(document -> maker.add(of(document)));
    return maker.done();
  }

  private Fingerprint take(RenderedDocument<?> typeset) {
    FingerprintMaker maker = new FingerprintMaker();
    maker.add(fingerprints.of(typeset.document()));
    maker.add(fingerprints.of(typeset.gist().files().lead(Card.PICTURE_WIDTH)));
    new TreeMap<>(typeset.texts())
        .forEach(
            (edition, text) -> {
              maker.add(edition.ordinal()).add(text.title()).add(text.summary());
              maker.add(fingerprints.of(text.credits()));
            });
    return maker.done();
  }
}
