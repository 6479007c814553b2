package org.twinscript.bake.pictures;

/**
 * A picture in one of its sizes.
 *
 * @param path from the root of the site, not encoded
 * @param width in pixels, as a reader sees it
 * @param height likewise
 * @param mediaType {@code image/jpeg} and its like
 */
public record Rendition(String path, int width, int height, String mediaType) {

  /** The path as it stands in an address. */
  public String address() {
    return FileNames.encoded(path);
  }
}
