package org.twinscript.bake.markdown;

import java.util.List;
import java.util.Optional;
import org.twinscript.message.Sentence;

/** The files that lie beside a body and are published with it. Safe to share between threads. */
public interface Beside {

  /** A file by its name; nothing when no such file lies there. */
  Optional<Attachment> attachment(String name);

  /** A picture by its name; nothing when no such file lies there, or it is no picture. */
  Optional<Picture> picture(String name);

  /** Why a file that lies there cannot be published, as the rest of a sentence. */
  Optional<Sentence> fault(String name);

  /** The names of all files, in order. */
  List<String> names();

  /**
   * A file to be linked.
   *
   * @param name its own
   * @param href its address, seen from the page
   * @param label its kind and size for a reader: {@code PDF，1.2 MB}
   */
  record Attachment(String name, String href, String label) {}

  /**
   * A picture to be shown.
   *
   * @param name the file's own
   * @param href where the picture itself is, seen from the page
   * @param src its size for most browsers
   * @param sources all its sizes, as {@code srcset} has them; empty when there is one
   * @param width of {@code src}, in pixels
   * @param height likewise
   */
  record Picture(String name, String href, String src, String sources, int width, int height) {}

  /** No file at all. */
  static Beside nothing() {
    return new Beside() {
      @Override
      public Optional<Attachment> attachment(String name) {
        return Optional.empty();
      }

      @Override
      public Optional<Picture> picture(String name) {
        return Optional.empty();
      }

      @Override
      public Optional<Sentence> fault(String name) {
        return Optional.empty();
      }

      @Override
      public List<String> names() {
        return List.of();
      }
    };
  }
}
