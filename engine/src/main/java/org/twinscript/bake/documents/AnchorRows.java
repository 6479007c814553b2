package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinscript.anchor.AnchoredBlock;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.content.PublishedAnchors;

/**
 * What the texts of a content folder were when they were published. None until it is read; safe to
 * share between threads, but for reading it.
 */
public final class AnchorRows {

  private final Path content;
  private volatile Optional<PublishedAnchors> published = Optional.empty();

  AnchorRows(Path content) {
    this.content = content;
  }

  /**
   * Reads them anew, as each bake does.
   *
   * @throws org.twinscript.fault.InputException when the list has a fault
   */
  public void read() {
    published = Optional.of(PublishedAnchors.read(content));
  }

  /** Those of a content file. */
  List<List<AnchoredBlock>> of(Path file) {
    return published.map(all -> all.of(key(file))).orElse(List.of());
  }

  /** A fingerprint that is another when they are; the same for a text that was not published. */
  Fingerprint beside(Path file, Fingerprint other) {
    List<String> rows = published.map(all -> all.rows(key(file))).orElse(List.of());
    if (rows.isEmpty()) {
      return other;
    }
    FingerprintMaker maker = new FingerprintMaker().add(other);
    rows.forEach(maker::add);
    return maker.done();
  }

  private String key(Path file) {
    String path = LinkTargets.path(file, content).replaceFirst("\\.md$", "");
    return PublishedAnchors.key(path.replaceFirst("^pages/", ""));
  }
}
