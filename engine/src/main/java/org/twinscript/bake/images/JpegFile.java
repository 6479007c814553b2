package org.twinscript.bake.images;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinscript.message.Sentence;

/**
 * A JPEG file as its segments. Kept are those that a decoder needs and the credits; whatever comes
 * behind the picture, where telephones put films and depth maps, is left out.
 */
final class JpegFile implements Container {

  private static final String EXIF = "Exif\0\0";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

  private static final int TABLE_OF_HUFFMAN = 0xC4;
  private static final int TABLE_OF_ARITHMETIC = 0xCC;
  private static final int EXTENSION = 0xC8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int HEADER = 4;
  private static final int LONGEST = 0xFFFF;

  /** A progressive picture has some ten; a file with thousands would be decoded for minutes. */
  private static final int MOST_SCANS = 200;

  private final byte[] bytes;
  private final List<Segment> segments = new ArrayList<>();
  private final Picture picture;

  /**
   * A part of the file.
   *
   * @param from where its marker stands
   * @param to where it ends, behind a scan's data
   */
  private record Segment(int marker, int from, int to) {

    /** Those of programs, from APP0 to APP15. */
    boolean isOfPrograms() {
      return 0xE0 <= marker && marker <= 0xEF;
    }

    boolean isFrame() {
      return 0xC0 <= marker
          && marker <= 0xCF
          && marker != TABLE_OF_HUFFMAN
          && marker != EXTENSION
          && marker != TABLE_OF_ARITHMETIC;
    }
  }

  JpegFile(byte[] bytes) throws PictureFault {
    this.bytes = bytes;
    int at = 2;
    while (marker(at) != END) {
      Segment segment = segment(at);
      segments.add(segment);
      at = segment.to();
      while (Bytes.u8(bytes, at) == 0xFF && Bytes.u8(bytes, at + 1) == 0xFF) {
        at++;
      }
    }
    if (segments.stream().filter(segment -> segment.marker() == SCAN).count() > MOST_SCANS) {
      throw new PictureFault(Sentence.of("picture.scans"));
    }
    this.picture = read();
  }

  private int marker(int at) {
    if (Bytes.u8(bytes, at) != 0xFF) {
      throw new IndexOutOfBoundsException(at);
    }
    return Bytes.u8(bytes, at + 1);
  }

  private Segment segment(int at) {
    int marker = marker(at);
    int end = at + 2 + Bytes.u16(bytes, at + 2);
    return new Segment(marker, at, marker == SCAN ? endOfScan(end) : end);
  }

  /** A scan goes on over stuffed bytes and restart markers, to the next marker of another kind. */
  private int endOfScan(int from) {
    int at = from;
    while (true) {
      if (Bytes.u8(bytes, at) == 0xFF) {
        int next = Bytes.u8(bytes, at + 1);
        boolean goesOn = next == 0 || 0xD0 <= next && next <= 0xD7;
        if (!goesOn && next != 0xFF) {
          return at;
        }
      }
      at++;
    }
  }

  private Picture read() {
    Segment frame = segments.stream().filter(Segment::isFrame).findFirst().orElse(null);
    if (frame == null || segments.stream().noneMatch(segment -> segment.marker() == SCAN)) {
      throw new IndexOutOfBoundsException("no picture inside");
    }
    int orientation =
        segments.stream()
            .filter(segment -> is(segment, 0xE1, EXIF))
            .findFirst()
            .map(segment -> exif(segment).orientation())
            .orElse(1);
    int height = Bytes.u16(bytes, frame.from() + 5);
    int width = Bytes.u16(bytes, frame.from() + 7);
    return new Picture(
        PictureFormat.JPEG, width, height, orientation, false, false, PictureFormat.JPEG);
  }

  private boolean is(Segment segment, int marker, String name) {
    return segment.marker() == marker
        && Bytes.begins(bytes, segment.from() + HEADER, segment.to(), name);
  }

  private ExifBlock exif(Segment segment) {
    int from = segment.from() + HEADER + EXIF.length();
    return new ExifBlock(Bytes.part(bytes, from, segment.to()));
  }

  @Override
  public Picture picture() {
    return picture;
  }

  @Override
  public byte[] withoutPlaces() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, 2);
    for (Segment segment : segments) {
      if (!segment.isOfPrograms() || isForDecoders(segment)) {
        out.write(bytes, segment.from(), segment.to() - segment.from());
      } else {
        cleaned(segment).ifPresent(data -> write(segment.marker(), data, out));
      }
    }
    out.write(0xFF);
    out.write(END);
    return out.toByteArray();
  }

  /** JFIF, colour profile and Adobe's word on the colours. */
  private boolean isForDecoders(Segment segment) {
    return is(segment, 0xE0, "JFIF\0")
        || is(segment, 0xE2, "ICC_PROFILE\0")
        || is(segment, 0xEE, "Adobe");
  }

  private Optional<byte[]> cleaned(Segment segment) {
    if (is(segment, 0xE1, EXIF)) {
      return Optional.of(joined(EXIF, exif(segment).withoutPlaces()));
    }
    if (is(segment, 0xE1, XMP)) {
      int from = segment.from() + HEADER + XMP.length();
      return XmpPacket.withoutPlaces(Bytes.part(bytes, from, segment.to()))
          .map(packet -> joined(XMP, packet));
    }
    return is(segment, 0xED, PhotoshopBlock.NAME)
        ? PhotoshopBlock.credits(bytes, segment.from() + HEADER, segment.to())
        : Optional.empty();
  }

  private static byte[] joined(String name, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Bytes.latin(name));
    out.writeBytes(data);
    return out.toByteArray();
  }

  private static void write(int marker, byte[] data, ByteArrayOutputStream out) {
    int length = data.length + 2;
    if (length <= LONGEST) {
      out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
      out.writeBytes(data);
    }
  }
}
