package org.twinscript.bake.images;

import java.util.Optional;
import org.twinscript.message.Sentence;

/** A picture's file. Safe to share between threads. */
public final class PictureFile {

  /** To unpack so many takes some 300 MB of memory. */
  static final long MOST_PIXELS = 100_000_000;

  private final Container container;

  private PictureFile(Container container) {
    this.container = container;
  }

  /** What the file says of itself. */
  public Picture picture() {
    return container.picture();
  }

  /** The same pixels, bit for bit, without what tells where the picture was taken. */
  public byte[] withoutPlaces() {
    return container.withoutPlaces();
  }

  /**
   * Takes a file apart.
   *
   * @throws PictureFault when it is none of the known kinds, cut short, damaged or too large
   */
  public static PictureFile of(byte[] bytes) throws PictureFault {
    Optional<PictureFormat> format = PictureFormat.of(bytes);
    if (format.isEmpty()) {
      throw new PictureFault(
          bytes.length == 0 ? Sentence.of("picture.empty") : Sentence.of("picture.kind"));
    }
    try {
      Container container = parsed(bytes, format.get());
      requireSize(container.picture());
      return new PictureFile(container);
    } catch (IndexOutOfBoundsException e) {
      throw new PictureFault(Sentence.of("picture.damaged"), e);
    }
  }

  private static void requireSize(Picture picture) throws PictureFault {
    if (picture.width() < 1 || picture.height() < 1) {
      throw new IndexOutOfBoundsException("no picture inside");
    }
    if (picture.pixels() > MOST_PIXELS) {
      throw new PictureFault(
          Sentence.of(
              "picture.pixels", picture.width(), picture.height(), MOST_PIXELS / 1_000_000));
    }
  }

  private static Container parsed(byte[] bytes, PictureFormat format) throws PictureFault {
    return switch (format) {
      case JPEG -> new JpegFile(bytes);
      case PNG -> new PngFile(bytes);
      case GIF -> new GifFile(bytes);
      case WEBP -> new WebpFile(bytes);
    };
  }
}
