package org.twinscript.bake.site;

/**
 * A way to another page of the same edition.
 *
 * @param path from the edition's root: {@code regions/guangdong/}
 * @param count how many articles are found there
 */
public record Link(String name, String path, int count) {

  /** A link to a single page. */
  public static Link to(String name, String path) {
    return new Link(name, path, 1);
  }
}
