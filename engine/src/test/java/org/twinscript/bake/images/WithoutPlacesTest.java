package org.twinscript.bake.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The original that readers may take home says nothing of the place, and all else that it said. */
class WithoutPlacesTest {

  private static byte[] cleaned(byte[] bytes) throws PictureFault {
    return PictureFile.of(bytes).withoutPlaces();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String told(byte[] bytes) throws Exception {
    Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
        .map(Directory::getTags)
        .flatMap(tags -> tags.stream().map(Tag::toString))
        .collect(Collectors.joining("\n"));
  }

  private static void assertSamePixels(byte[] before, byte[] after) throws Exception {
    BufferedImage one = ImageIO.read(new ByteArrayInputStream(before));
    BufferedImage other = ImageIO.read(new ByteArrayInputStream(after));
    int width = one.getWidth();
    int[] pixels = one.getRGB(0, 0, width, one.getHeight(), null, 0, width);
    assertArrayEquals(pixels, other.getRGB(0, 0, width, one.getHeight(), null, 0, width));
  }

  @Test
  void aTelephonesPictureKeepsAllButThePlace() throws Exception {
    byte[] before = TestPictures.fromTelephone(40, 30, 6);
    assertTrue(told(before).contains("GPS Latitude - 31/1 13/1 49/1"), told(before));
    byte[] after = cleaned(before);
    String told = told(after);
    assertTrue(told.contains("Make - " + TestExif.MAKE), told);
    assertTrue(told.contains("Date/Time Original - " + TestExif.TAKEN), told);
    assertTrue(told.contains("Orientation - Right side, top"), told);
    assertTrue(told.contains("By-line - Our Photographer"), told);
    assertFalse(told.contains("GPS"), told);
    assertSamePixels(before, after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31.2304", "GPS", "Somewhere", "121,28", "121.47", "31,13.5N", "maker notes"})
  void noByteOfThePlaceIsLeft(String place) throws Exception {
    byte[] before = TestPictures.fromTelephone(40, 30, 1);
    assertTrue(latin(before).contains(place), "the sample tells no such place");
    assertFalse(latin(cleaned(before)).contains(place));
  }

  @Test
  void creditsInXmpStay() throws Exception {
    String after = latin(cleaned(TestPictures.fromTelephone(40, 30, 1)));
    assertTrue(after.contains("free to use"), after);
    assertTrue(after.contains("photoshop:Credit=\"the archive\""), after);
  }

  @Test
  void cleaningTwiceChangesNothingMore() throws Exception {
    byte[] once = cleaned(TestPictures.fromTelephone(40, 30, 8));
    assertArrayEquals(once, cleaned(once));
  }

  @Test
  void aPictureThatTellsNothingStaysAsItIs() throws Exception {
    for (String format : new String[] {"jpeg", "png", "gif"}) {
      byte[] plain = TestPictures.plain(format, 40, 30);
      assertArrayEquals(plain, cleaned(plain), format);
    }
  }

  /** A reader might find a place where this one does not look, so nothing of such a block stays. */
  @Test
  void ofADamagedBlockOnlyTheOrientationStays() throws Exception {
    byte[] block = new TestExif(6).block();
    byte[] broken = Arrays.copyOf(block, 310);
    byte[] before =
        TestPictures.with(
            TestPictures.plain("jpeg", 40, 30),
            0xE1,
            TestPictures.joined(TestPictures.latin("Exif\0\0"), broken));
    byte[] after = cleaned(before);
    assertEquals(6, PictureFile.of(after).picture().orientation());
    assertFalse(latin(after).contains("Twin"));
    assertTrue(told(after).contains("Orientation - Right side, top"));
  }

  @Test
  void xmpThatCannotBeReadIsLeftOut() throws Exception {
    byte[] xmp = TestPictures.latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><GPS 31.2304");
    byte[] before = TestPictures.with(TestPictures.plain("jpeg", 40, 30), 0xE1, xmp);
    assertFalse(latin(cleaned(before)).contains("31.2304"));
  }

  @Test
  void xmpFetchesNothing() {
    String doctype = "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><x>&y;</x>";
    assertTrue(XmpPacket.withoutPlaces(TestPictures.latin(doctype)).isEmpty());
  }

  @Test
  void aPngKeepsItsTextsAndItsTime() throws Exception {
    byte[] png = TestPictures.plain("png", 40, 30);
    byte[] text = TestPictures.latin("Copyright\0free to use");
    byte[] raw = TestPictures.latin("Raw profile type exif\0GPS 31.2304");
    byte[] xmp = TestPictures.latin("XML:com.adobe.xmp\0\0\0\0\0" + TestPictures.XMP);
    byte[] before = TestPictures.withChunk(png, "eXIf", new TestExif(6).block());
    before = TestPictures.withChunk(before, "tEXt", text);
    before = TestPictures.withChunk(before, "tEXt", raw);
    before = TestPictures.withChunk(before, "iTXt", xmp);
    byte[] after = cleaned(before);
    String told = told(after);
    assertTrue(told.contains("free to use"), told);
    assertFalse(latin(after).contains("31.2304"));
    assertFalse(latin(after).contains("GPS"));
    assertEquals(6, PictureFile.of(after).picture().orientation());
    assertSamePixels(before, after);
    Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(after));
    assertTrue(metadata.getDirectoriesOfType(GpsDirectory.class).isEmpty());
  }
}
