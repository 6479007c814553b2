package org.twinscript.bake.pictures;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.bake.memory.Fingerprint;

/**
 * A file beside a document.
 *
 * @param file where it lies
 * @param name its own, in Unicode's composed form
 * @param size in bytes
 * @param fingerprint of its bytes
 * @param mediaType what a browser is told that it is
 * @param picture what it says of itself, where it is one
 * @param fault why it cannot be published, as the rest of a sentence; nothing when it can
 */
record BundleFile(
    Path file,
    String name,
    long size,
    Fingerprint fingerprint,
    String mediaType,
    Optional<Picture> picture,
    Optional<String> fault) {}
