package org.twinscript.bake.images;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.twinscript.message.Sentence;

/**
 * Unpacks the pixels of pictures. Colours are brought to sRGB, which is what a browser takes a
 * picture without a profile for. Readers are asked for by name, as what the platform's registry
 * finds depends on the class loader of whoever asks first.
 */
final class PictureReader {

  private final JPEGImageReaderSpi jpeg = new JPEGImageReaderSpi();
  private final ImageReaderSpi webp = new WebPImageReaderSpi();

  PictureReader() {
    jpeg.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
  }

  /**
   * The pixels of a picture's first frame, as they are stored.
   *
   * @throws PictureFault when they cannot be read
   */
  BufferedImage read(byte[] bytes, Picture picture) throws PictureFault {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = reader(picture.format());
      try {
        reader.setInput(in, true, picture.format() == PictureFormat.PNG);
        BufferedImage image = standard(pixels(reader, picture), picture.clear());
        return picture.format() == PictureFormat.PNG
            ? PngColours.standard(image, new PngFile(bytes))
            : image;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      throw new PictureFault(Sentence.of("picture.unreadable", String.valueOf(e.getMessage())), e);
    }
  }

  private static BufferedImage pixels(ImageReader reader, Picture picture) throws IOException {
    if ((long) reader.getWidth(0) * reader.getHeight(0) > picture.pixels()) {
      throw new IOException("a frame is larger than the picture");
    }
    return reader.read(0, new ImageReadParam());
  }

  private ImageReader reader(PictureFormat format) throws IOException {
    return switch (format) {
      case JPEG -> jpeg.createReaderInstance(null);
      case WEBP -> webp.createReaderInstance(null);
      case PNG, GIF -> ImageIO.getImageReadersByFormatName(format.name()).next();
    };
  }

  /** Three bytes a pixel, or four. */
  private static BufferedImage standard(BufferedImage image, boolean clear) {
    int type = clear ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
    if (image.getType() == type) {
      return image;
    }
    BufferedImage standard = new BufferedImage(image.getWidth(), image.getHeight(), type);
    return new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_sRGB), null)
        .filter(image, standard);
  }
}
