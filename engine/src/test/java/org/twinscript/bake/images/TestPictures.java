package org.twinscript.bake.images;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * Pictures for tests: red, green, blue and grey quarters, so that one sees how they were turned.
 */
public final class TestPictures {

  static final String XMP =
      """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/"
        xmlns:dji="http://www.dji.com/drone-dji/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" exif:GPSLatitude="31,13.5N" dji:GpsLongtitude="121.47"
        photoshop:City="Somewhere" photoshop:Credit="the archive">
      <exif:GPSLongitude>121,28.2E</exif:GPSLongitude>
      <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">free to use</rdf:li></rdf:Alt></dc:rights>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>""";

  private TestPictures() {}

  static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.GRAY};
    for (int i = 0; i < colours.length; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
    }
    graphics.dispose();
    return image;
  }

  /** A plain picture of a format that Java writes. */
  public static byte[] plain(String format, int width, int height) {
    return encoded(quarters(width, height, BufferedImage.TYPE_INT_RGB), format);
  }

  static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** As a telephone writes it: turned, with the place in three of its blocks and a film behind. */
  public static byte[] fromTelephone(int width, int height, int orientation) {
    byte[] plain = plain("jpeg", width, height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(0xE1, joined(latin("Exif\0\0"), new TestExif(orientation).block()), out);
    segment(0xE1, joined(latin("http://ns.adobe.com/xap/1.0/\0"), latin(XMP)), out);
    segment(0xED, credits(), out);
    segment(0xE5, latin("MAKER GPS 31.2304N"), out);
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(latin("ftypmp42 +31.2304+121.4737/"));
    return out.toByteArray();
  }

  /** A JPEG with one more segment. */
  static byte[] with(byte[] jpeg, int marker, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    segment(marker, data, out);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] credits() {
    byte[] byline = dataset(80, "Our Photographer");
    byte[] city = dataset(90, "Somewhere");
    byte[] all = joined(byline, city);
    byte[] head = {'8', 'B', 'I', 'M', 4, 4, 0, 0, 0, 0, 0, (byte) all.length};
    return joined(latin("Photoshop 3.0\0"), joined(head, joined(all, new byte[all.length % 2])));
  }

  private static byte[] dataset(int number, String text) {
    return joined(new byte[] {0x1C, 2, (byte) number, 0, (byte) text.length()}, latin(text));
  }

  private static void segment(int marker, byte[] data, ByteArrayOutputStream out) {
    int length = data.length + 2;
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(data);
  }

  /** A PNG with one more chunk behind its header. */
  static byte[] withChunk(byte[] png, String name, byte[] data) {
    int behindHeader = 33;
    ByteBuffer out = ByteBuffer.allocate(png.length + data.length + 12);
    out.put(png, 0, behindHeader);
    out.putInt(data.length).put(latin(name)).put(data);
    CRC32 sum = new CRC32();
    sum.update(latin(name));
    sum.update(data);
    out.putInt((int) sum.getValue());
    return out.put(png, behindHeader, png.length - behindHeader).array();
  }

  /** A PNG whose header claims another size than its pixels have. */
  public static byte[] claiming(int width, int height) {
    byte[] png = plain("png", 2, 2);
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    return png;
  }

  /** One of those that Java cannot write. */
  public static byte[] resource(String name) {
    try (InputStream in = TestPictures.class.getResourceAsStream("/bake/images/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }
}
