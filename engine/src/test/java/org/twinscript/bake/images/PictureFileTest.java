package org.twinscript.bake.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A picture's file says what it is, and one that is damaged is told from one that is whole. */
class PictureFileTest {

  private static final List<byte[]> SAMPLES =
      List.of(
          TestPictures.fromTelephone(40, 30, 6),
          TestPictures.plain("png", 40, 30),
          TestPictures.plain("gif", 40, 30),
          TestPictures.resource("lossy.webp"),
          TestPictures.resource("clear.webp"),
          TestPictures.resource("turned.webp"),
          TestPictures.resource("moving.webp"),
          TestPictures.resource("cmyk.jpg"));

  private static String said(byte[] bytes) throws PictureFault {
    Picture picture = PictureFile.of(bytes).picture();
    return picture.format()
        + " "
        + picture.shownWidth()
        + "x"
        + picture.shownHeight()
        + (picture.moving() ? " moving" : "")
        + (picture.clear() ? " clear" : "");
  }

  @Test
  void saysWhatItIs() throws Exception {
    assertEquals("JPEG 30x40", said(SAMPLES.get(0)));
    assertEquals("PNG 40x30", said(SAMPLES.get(1)));
    assertEquals("GIF 40x30", said(SAMPLES.get(2)));
    assertEquals("WEBP 60x40", said(SAMPLES.get(3)));
    assertEquals("WEBP 60x40 clear", said(SAMPLES.get(4)));
    assertEquals("WEBP 40x60", said(SAMPLES.get(5)));
    assertEquals("WEBP 30x20 moving", said(SAMPLES.get(6)));
    assertEquals("JPEG 60x40", said(SAMPLES.get(7)));
  }

  private static String fault(byte[] bytes) {
    return assertThrows(PictureFault.class, () -> PictureFile.of(bytes)).getMessage();
  }

  @Test
  void refusesAPictureThatWouldFillTheMemory() {
    assertEquals(
        "has 50,000 × 50,000 pixels; make it smaller, to 100 million at most.",
        fault(TestPictures.claiming(50_000, 50_000)));
  }

  @Test
  void refusesWhatIsNoPicture() {
    assertTrue(fault(new byte[0]).startsWith("is empty"));
    assertTrue(fault(TestPictures.latin("<svg/>")).startsWith("is no JPEG, PNG, GIF or WebP"));
    assertTrue(fault(TestPictures.latin("RIFF\4\0\0\0WAVE")).contains("damaged"));
  }

  /** Wherever a copy broke off, but for what stands behind the picture. */
  @Test
  void refusesAFileThatIsCutShort() {
    for (byte[] whole : SAMPLES) {
      int end = whole.length - (whole == SAMPLES.get(0) ? 40 : 0);
      for (int length = 0; length < end - 1; length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        assertThrows(PictureFault.class, () -> PictureFile.of(cut), "of " + cut.length + " bytes");
      }
    }
  }

  /** Of whatever bytes there is a picture or a fault, and what is cleaned can be read again. */
  @Test
  void neverFailsOtherwise() throws Exception {
    Random random = new Random(8);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = SAMPLES.get(i % SAMPLES.size()).clone();
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read += isRead(bytes) ? 1 : 0;
    }
    assertTrue(read > 5_000, read + " of 20,000 were pictures still");
  }

  private static boolean isRead(byte[] bytes) {
    try {
      PictureFile.of(PictureFile.of(bytes).withoutPlaces()).picture();
      return true;
    } catch (PictureFault fault) {
      return false;
    }
  }
}
