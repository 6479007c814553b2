package org.twinscript.bake.images;

import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;

/**
 * What a picture's file says of itself.
 *
 * @param width in pixels, as they are stored
 * @param height likewise
 * @param orientation how they are to be turned, from 1 (not at all) to 8, as Exif counts
 * @param moving true when it has several frames
 * @param clear true when parts of it may be seen through
 * @param scaled the format of smaller pictures made of it
 */
public record Picture(
    PictureFormat format,
    int width,
    int height,
    int orientation,
    boolean moving,
    boolean clear,
    PictureFormat scaled) {

  private static final int UPRIGHT = 1;

  /** From here on width and height change places. */
  private static final int ON_ITS_SIDE = 5;

  /** Whether the pixels are stored as they are to be seen. */
  public boolean isUpright() {
    return orientation == UPRIGHT;
  }

  /** The width as a reader sees it. */
  public int shownWidth() {
    return orientation < ON_ITS_SIDE ? width : height;
  }

  /** The height as a reader sees it. */
  public int shownHeight() {
    return orientation < ON_ITS_SIDE ? height : width;
  }

  /** The height as a reader sees it where the picture is scaled to a width. */
  public int heightAt(int shown) {
    return Math.max(1, Math.round((float) shownHeight() * shown / shownWidth()));
  }

  /** Writes it for {@link #read}. */
  public void write(MemoryWriter out) {
    out.text(format.name()).count(width).count(height).count(orientation);
    out.count(moving ? 1 : 0).count(clear ? 1 : 0).text(scaled.name());
  }

  /** Reads what was written. */
  public static Picture read(MemoryReader in) {
    return new Picture(
        PictureFormat.valueOf(in.text()),
        in.count(),
        in.count(),
        in.count(),
        in.count() == 1,
        in.count() == 1,
        PictureFormat.valueOf(in.text()));
  }

  long pixels() {
    return (long) width * height;
  }
}
