package org.twinscript.bake.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Smaller pictures look like the one they are made of. */
class PictureScalerTest {

  private static final int SLACK = 24;

  private static Map<Integer, byte[]> scaled(byte[] bytes, Integer... widths) throws PictureFault {
    return new PictureScaler().scaled(bytes, PictureFile.of(bytes).picture(), List.of(widths));
  }

  private static BufferedImage read(byte[] bytes) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  /** The colours in the middles of the quarters, row by row: R, G, B or x for grey. */
  private static String quarters(byte[] bytes) throws Exception {
    BufferedImage image = read(bytes);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int x = image.getWidth() * (1 + i % 2 * 2) / 4;
      int y = image.getHeight() * (1 + i / 2 * 2) / 4;
      names.append(name(new Color(image.getRGB(x, y))));
    }
    return names.toString();
  }

  private static String name(Color seen) {
    Map<String, Color> names =
        Map.of("R", Color.RED, "G", Color.GREEN, "B", Color.BLUE, "x", Color.GRAY);
    return names.entrySet().stream()
        .filter(entry -> isNear(entry.getValue(), seen))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(seen.toString());
  }

  private static boolean isNear(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed()) < SLACK
        && Math.abs(one.getGreen() - other.getGreen()) < SLACK
        && Math.abs(one.getBlue() - other.getBlue()) < SLACK;
  }

  @ParameterizedTest
  @CsvSource({
    "1,RGBx,60x40", "2,GRxB,60x40", "3,xBGR,60x40", "4,BxRG,60x40",
    "5,RBGx,40x60", "6,BRxG,40x60", "7,xGBR,40x60", "8,GxRB,40x60"
  })
  void areUpright(int orientation, String quarters, String size) throws Exception {
    byte[] bytes = TestPictures.fromTelephone(120, 80, orientation);
    int width = orientation < 5 ? 60 : 40;
    byte[] small = scaled(bytes, width).get(width);
    BufferedImage image = read(small);
    assertEquals(size, image.getWidth() + "x" + image.getHeight());
    assertEquals(quarters, quarters(small));
    assertEquals(1, PictureFile.of(small).picture().orientation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif"})
  void keepColoursOfEveryFormat(String format) throws Exception {
    byte[] small = scaled(TestPictures.plain(format, 120, 80), 60).get(60);
    assertEquals("RGBx", quarters(small));
  }

  @Test
  void haveTheColoursOfAPrintersPicture() throws Exception {
    assertEquals("RGBx", quarters(scaled(TestPictures.resource("cmyk.jpg"), 30).get(30)));
  }

  @Test
  void areMadeOfWebpToo() throws Exception {
    byte[] small = scaled(TestPictures.resource("lossy.webp"), 30).get(30);
    assertEquals(PictureFormat.JPEG, PictureFile.of(small).picture().format());
    byte[] turned = scaled(TestPictures.resource("turned.webp"), 30).get(30);
    BufferedImage image = read(turned);
    assertEquals("30x45", image.getWidth() + "x" + image.getHeight());
  }

  @Test
  void stayClearWhereThePictureIs() throws Exception {
    byte[] small = scaled(TestPictures.resource("clear.webp"), 30).get(30);
    assertEquals(PictureFormat.PNG, PictureFile.of(small).picture().format());
    BufferedImage image = read(small);
    assertEquals(0, image.getRGB(1, 1) >>> 24);
    assertEquals(255, image.getRGB(20, 15) >>> 24);
  }

  /** A middle grey of a profile that counts light linearly is far brighter than sRGB's. */
  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void areInTheColoursThatTheProfileMeans(String format) throws Exception {
    BufferedImage grey = new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB);
    Arrays.setAll(new int[80 * 80], i -> paint(grey, i));
    byte[] plain = TestPictures.encoded(grey, format);
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] named = format.equals("png") ? pngProfile(plain, profile) : jpegProfile(plain, profile);
    Color seen = new Color(read(scaled(named, 40).get(40)).getRGB(20, 20));
    assertTrue(seen.getRed() > 170, seen.toString());
    assertEquals(128, new Color(read(scaled(plain, 40).get(40)).getRGB(20, 20)).getRed(), 2);
  }

  private static int paint(BufferedImage image, int i) {
    image.setRGB(i % 80, i / 80, 0x808080);
    return 0;
  }

  private static byte[] jpegProfile(byte[] jpeg, byte[] profile) {
    byte[] head = TestPictures.latin("ICC_PROFILE\0\1\1");
    return TestPictures.with(jpeg, 0xE2, TestPictures.joined(head, profile));
  }

  private static byte[] pngProfile(byte[] png, byte[] profile) throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(profile);
    }
    byte[] head = TestPictures.latin("linear\0\0");
    return TestPictures.withChunk(png, "iCCP", TestPictures.joined(head, packed.toByteArray()));
  }

  @Test
  void areTheSameBytesEachTime() throws Exception {
    byte[] bytes = TestPictures.fromTelephone(1700, 900, 3);
    Map<Integer, byte[]> one = scaled(bytes, 400, 800, 1600);
    Map<Integer, byte[]> other = scaled(bytes, 400, 800, 1600);
    assertEquals(List.of(400, 800, 1600), List.copyOf(one.keySet()));
    one.forEach((width, made) -> assertArrayEquals(made, other.get(width)));
  }

  @Test
  void areNotMadeOfPixelsThatCannotBeRead() {
    byte[] png = TestPictures.plain("png", 90, 60);
    png[60] ^= 0x55;
    assertThrows(PictureFault.class, () -> scaled(png, 30));
  }
}
