package org.twinscript.bake.pictures;

import java.util.List;

/**
 * A picture as it stands in a text.
 *
 * @param name the file's own
 * @param original the picture itself, to be taken home
 * @param sizes what a browser chooses from, the narrowest first; at least one
 */
public record Shown(String name, Rendition original, List<Rendition> sizes) {

  /** The width of a column of text on an ordinary screen. */
  private static final int COLUMN = 800;

  static Shown of(PublishedFile file) {
    return new Shown(file.file().name(), file.original(), file.shown());
  }

  /** The size for browsers that do not choose. */
  public Rendition usual() {
    return PublishedFile.fitting(sizes, COLUMN);
  }
}
