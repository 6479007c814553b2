package org.twinscript.bench.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes JPEG files of 4,000 × 3,000 pixels and some 2.5 MB, as telephones do: discs with grain over
 * them. All have the same pixels, which are what takes time, and a number in a comment, so that no
 * two have the same bytes.
 */
public final class PhotographMaker {

  private static final int WIDTH = 4000;
  private static final int HEIGHT = 3000;
  private static final int DISCS = 4000;
  private static final int GRAIN = 18;
  private static final float QUALITY = 0.85f;

  private final byte[] photograph = encoded(drawn(new Random(1)));

  /** One of them. */
  public byte[] photograph(int number) {
    byte[] comment = {(byte) 0xFF, (byte) 0xFE, 0, 6};
    return ByteBuffer.allocate(photograph.length + comment.length + Integer.BYTES)
        .put(photograph, 0, 2)
        .put(comment)
        .putInt(number)
        .put(photograph, 2, photograph.length - 2)
        .array();
  }

  private static BufferedImage drawn(Random random) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    for (int i = 0; i < DISCS; i++) {
      graphics.setColor(new Color(random.nextInt(1 << 24)));
      int size = random.nextInt(WIDTH / 10);
      graphics.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, size);
    }
    graphics.dispose();
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      int grain = random.nextInt(GRAIN) * 0x010101;
      image.setRGB(i % WIDTH, i / WIDTH, (image.getRGB(i % WIDTH, i / WIDTH) & 0xE0E0E0) + grain);
    }
    return image;
  }

  private static byte[] encoded(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(QUALITY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
