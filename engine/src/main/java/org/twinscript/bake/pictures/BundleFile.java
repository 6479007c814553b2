package org.twinscript.bake.pictures;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;
import org.twinscript.bake.cache.SentenceCodec;
import org.twinscript.bake.images.Picture;
import org.twinscript.message.Sentence;

/**
 * A file beside a document.
 *
 * @param file where it lies
 * @param size in bytes
 * @param fingerprint of its bytes
 * @param mediaType what a browser is told that it is
 * @param picture what it says of itself, where it is one
 * @param fault why it cannot be published, as the rest of a sentence; nothing when it can
 */
record BundleFile(
    Path file,
    long size,
    Fingerprint fingerprint,
    String mediaType,
    Optional<Picture> picture,
    Optional<Sentence> fault) {

  /** Its own name, in Unicode's composed form. */
  String name() {
    return FileNames.normal(file.getFileName().toString());
  }

  /** The same file of an archive that was moved. */
  BundleFile at(Path place) {
    return new BundleFile(place, size, fingerprint, mediaType, picture, fault);
  }

  /** Without its place, which whoever reads it knows. */
  void write(MemoryWriter out) {
    out.number(size).fingerprint(fingerprint).text(mediaType);
    out.optional(picture, each -> each.write(out))
        .optional(fault, each -> SentenceCodec.write(each, out));
  }

  static BundleFile read(MemoryReader in) {
    return new BundleFile(
        Path.of(""),
        in.number(),
        in.fingerprint(),
        in.text(),
        in.optional(() -> Picture.read(in)),
        in.optional(() -> SentenceCodec.read(in)));
  }
}
