package org.twinscript.bake.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.twinscript.message.Sentence;

/**
 * Makes smaller pictures of one: upright, in sRGB, with no metadata at all. The same Java and
 * libraries give the same bytes. Safe to share between threads.
 */
public final class PictureScaler {

  /** Nobody sees the difference to more, and every tenth more costs a third more bytes. */
  private static final float QUALITY = 0.8f;

  private final PixelBudget budget = new PixelBudget(PictureFile.MOST_PIXELS);
  private final PictureReader reader = new PictureReader();

  /**
   * A picture in several widths, each made of the next larger one.
   *
   * @param widths as a reader sees them
   * @throws PictureFault when the pixels cannot be read
   */
  public Map<Integer, byte[]> scaled(byte[] bytes, Picture picture, List<Integer> widths)
      throws PictureFault {
    budget.take(picture.pixels());
    try {
      return made(bytes, picture, widths.stream().sorted(Comparator.reverseOrder()).toList());
    } catch (IOException e) {
      throw new PictureFault(Sentence.of("picture.not-scaled", String.valueOf(e.getMessage())), e);
    } finally {
      budget.giveBack(picture.pixels());
    }
  }

  private Map<Integer, byte[]> made(byte[] bytes, Picture picture, List<Integer> falling)
      throws PictureFault, IOException {
    Map<Integer, byte[]> made = new TreeMap<>();
    BufferedImage image = upright(reader.read(bytes, picture), picture, falling.get(0));
    for (int width : falling) {
      image = resized(image, width, picture.heightAt(width));
      made.put(width, written(image, picture.scaled()));
    }
    return made;
  }

  /** Turned when it is small already. */
  private static BufferedImage upright(BufferedImage image, Picture picture, int width)
      throws IOException {
    int height = picture.heightAt(width);
    boolean onItsSide = picture.width() != picture.shownWidth();
    BufferedImage small = onItsSide ? resized(image, height, width) : resized(image, width, height);
    return picture.isUpright()
        ? small
        : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(picture.orientation()))
            .apply(small);
  }

  private static BufferedImage resized(BufferedImage image, int width, int height)
      throws IOException {
    boolean same = image.getWidth() == width && image.getHeight() == height;
    return same ? image : Thumbnails.of(image).forceSize(width, height).asBufferedImage();
  }

  private static byte[] written(BufferedImage image, PictureFormat format) throws IOException {
    ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(image);
    ImageWriter writer = ImageIO.getImageWriters(type, format.name()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(
          null,
          new IIOImage(image, null, null),
          format == PictureFormat.JPEG ? quality(writer) : null);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static ImageWriteParam quality(ImageWriter writer) {
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(QUALITY);
    return param;
  }
}
