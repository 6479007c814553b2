package org.twinscript.bake.images;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A WebP file as its chunks. */
final class WebpFile implements Container {

  private static final int HEADER = 12;
  private static final int CHUNK = 8;
  private static final String EXTENDED = "VP8X";
  private static final String LOSSY = "VP8 ";
  private static final String LOSSLESS = "VP8L";
  private static final String EXIF = "EXIF";
  private static final String XMP = "XMP ";
  private static final String EXIF_NAME = "Exif\0\0";

  /** Bits of the first byte of an extended file. */
  private static final int MOVES = 0x02;

  private static final int HAS_XMP = 0x04;
  private static final int CLEAR = 0x10;

  private static final Set<String> LOOKS = Set.of(LOSSY, LOSSLESS, "ALPH", "ANIM", "ANMF", "ICCP");

  private final byte[] bytes;
  private final List<Chunk> chunks = new ArrayList<>();
  private final Picture picture;

  private record Chunk(String name, int from, int to) {}

  WebpFile(byte[] bytes) {
    this.bytes = bytes;
    int end = CHUNK + Bytes.length(bytes, Integer.BYTES, ByteOrder.LITTLE_ENDIAN);
    if (end > bytes.length || !Bytes.latin(bytes, CHUNK, Integer.BYTES).equals("WEBP")) {
      throw new IndexOutOfBoundsException(end);
    }
    int at = HEADER;
    while (at + CHUNK <= end) {
      int length = Bytes.length(bytes, at + Integer.BYTES, ByteOrder.LITTLE_ENDIAN);
      int data = at + CHUNK;
      if (length > end - data) {
        throw new IndexOutOfBoundsException(at);
      }
      chunks.add(new Chunk(Bytes.latin(bytes, at, Integer.BYTES), data, data + length));
      at = data + length + length % 2;
    }
    this.picture = read();
  }

  private Optional<Chunk> find(String name) {
    return chunks.stream().filter(chunk -> chunk.name().equals(name)).findFirst();
  }

  private Picture read() {
    Chunk first = chunks.get(0);
    int at = first.from();
    return switch (first.name()) {
      case EXTENDED -> extended(at);
      case LOSSY ->
          picture(
              Bytes.u16Little(bytes, at + 6) & 0x3FFF, Bytes.u16Little(bytes, at + 8) & 0x3FFF, 0);
      case LOSSLESS -> lossless(Bytes.length(bytes, at + 1, ByteOrder.LITTLE_ENDIAN), at);
      default -> throw new IndexOutOfBoundsException("no picture inside");
    };
  }

  private Picture extended(int at) {
    return picture(u24(at + 4) + 1, u24(at + 7) + 1, Bytes.u8(bytes, at));
  }

  /** Fourteen bits of width, as many of height, both less one, and one bit for clear pixels. */
  private Picture lossless(int bits, int at) {
    int flags = (Bytes.u8(bytes, at + 4) & 0x10) == 0 ? 0 : CLEAR;
    return picture((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, flags);
  }

  private int u24(int at) {
    return Bytes.u16Little(bytes, at) | Bytes.u8(bytes, at + 2) << 16;
  }

  private Picture picture(int width, int height, int flags) {
    boolean clear = (flags & CLEAR) != 0;
    int orientation = find(EXIF).map(chunk -> exif(chunk).orientation()).orElse(1);
    return new Picture(
        PictureFormat.WEBP,
        width,
        height,
        orientation,
        (flags & MOVES) != 0,
        clear,
        clear ? PictureFormat.PNG : PictureFormat.JPEG);
  }

  /** Some programs put JPEG's name before the block. */
  private ExifBlock exif(Chunk chunk) {
    boolean named = Bytes.begins(bytes, chunk.from(), chunk.to(), EXIF_NAME);
    return new ExifBlock(
        Bytes.part(bytes, chunk.from() + (named ? EXIF_NAME.length() : 0), chunk.to()));
  }

  @Override
  public Picture picture() {
    return picture;
  }

  @Override
  public byte[] withoutPlaces() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, HEADER);
    Optional<byte[]> xmp = find(XMP).flatMap(chunk -> XmpPacket.withoutPlaces(data(chunk)));
    for (Chunk chunk : chunks) {
      cleaned(chunk, xmp).ifPresent(data -> write(chunk.name(), data, out));
    }
    byte[] cleaned = out.toByteArray();
    ByteBuffer.wrap(cleaned)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(Integer.BYTES, cleaned.length - CHUNK);
    return cleaned;
  }

  private Optional<byte[]> cleaned(Chunk chunk, Optional<byte[]> xmp) {
    return switch (chunk.name()) {
      case EXIF -> Optional.of(exif(chunk).withoutPlaces());
      case XMP -> xmp;
      case EXTENDED -> Optional.of(flagged(data(chunk), xmp.isPresent()));
      default -> LOOKS.contains(chunk.name()) ? Optional.of(data(chunk)) : Optional.empty();
    };
  }

  private static byte[] flagged(byte[] head, boolean hasXmp) {
    head[0] = (byte) (hasXmp ? head[0] : head[0] & ~HAS_XMP);
    return head;
  }

  private byte[] data(Chunk chunk) {
    return Bytes.part(bytes, chunk.from(), chunk.to());
  }

  private static void write(String name, byte[] data, ByteArrayOutputStream out) {
    out.writeBytes(Bytes.latin(name));
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.writeBytes(length.putInt(data.length).array());
    out.writeBytes(data);
    out.writeBytes(new byte[data.length % 2]);
  }
}
