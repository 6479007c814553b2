package org.twinscript.bake.markdown;

import java.util.List;
import java.util.Optional;

/** The files that lie beside a body and are published with it. Safe to share between threads. */
public interface Beside {

  /** A file by its name; nothing when no such file lies there. */
  Optional<Attachment> attachment(String name);

  /** The names of all files, in order. */
  List<String> names();

  /**
   * A file to be linked.
   *
   * @param href its address, seen from the page
   * @param label its kind and size for a reader: {@code PDF，1.2 MB}
   */
  record Attachment(String href, String label) {}

  /** No file at all. */
  static Beside nothing() {
    return new Beside() {
      @Override
      public Optional<Attachment> attachment(String name) {
        return Optional.empty();
      }

      @Override
      public List<String> names() {
        return List.of();
      }
    };
  }
}
