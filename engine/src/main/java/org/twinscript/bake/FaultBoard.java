package org.twinscript.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where an open page of a preview learns that the last bake failed: {@code preview.txt}, which
 * js/preview.js reads, says so until a bake has succeeded.
 */
final class FaultBoard {

  /** What the file begins with while there is a fault; its first line else is a fingerprint. */
  private static final String HEAD = "fault";

  private final Path file;
  private Optional<String> before = Optional.empty();

  FaultBoard(Path site) {
    this.file = site.resolve(Publisher.PREVIEW);
  }

  /** Shows faults, a sentence each; where no site was ever baked there is no page to show them. */
  void show(List<String> sentences) {
    try {
      if (Files.exists(file)) {
        String found = Files.readString(file);
        before = Optional.of(found).filter(text -> !isFault(text)).or(() -> before);
        Files.writeString(file, HEAD + "\n" + String.join("\n", sentences));
      }
    } catch (IOException onlyLogged) {
      before = Optional.empty();
    }
  }

  /** The bake that mended all may have left the file alone, as the site is what it was before. */
  void clear() {
    try {
      if (before.isPresent() && isFault(Files.readString(file))) {
        Files.writeString(file, before.get());
      }
    } catch (IOException nextBakeWritesIt) {
      before = Optional.empty();
    }
  }

  private static boolean isFault(String text) {
    return text.startsWith(HEAD + "\n");
  }
}
