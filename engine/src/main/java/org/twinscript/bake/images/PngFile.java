package org.twinscript.bake.images;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * A PNG file as its chunks. Kept are those that say how the picture looks, and short texts under
 * the standard's own keywords; programs hide Exif and XMP under others.
 */
final class PngFile implements Container {

  private static final int SIGNATURE = 8;

  /** Of a chunk: length and name before its data, a checksum behind. */
  private static final int BEFORE = 8;

  private static final int AROUND = 12;

  private static final String EXIF = "eXIf";
  private static final String XMP = "XML:com.adobe.xmp\0\0\0";

  private static final Set<String> LOOKS =
      Set.of(
          "IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD",
          "hIST", "pHYs", "sPLT", "tIME", "acTL", "fcTL", "fdAT", "mDCV", "cLLI");

  private static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt");

  private static final Set<String> KEYWORDS =
      Set.of(
          "Title",
          "Author",
          "Description",
          "Copyright",
          "Creation Time",
          "Software",
          "Disclaimer",
          "Warning",
          "Source",
          "Comment");

  /** Those of printers take half a megabyte; packed, a few bytes could be gigabytes. */
  private static final int LONGEST_PROFILE = 4 << 20;

  /** Of pictures whose pixels have a value for how clear they are. */
  private static final Set<Integer> CLEAR_COLOURS = Set.of(4, 6);

  private final byte[] bytes;
  private final List<Chunk> chunks = new ArrayList<>();
  private final Picture picture;

  private record Chunk(String name, int from, int to) {}

  PngFile(byte[] bytes) {
    this.bytes = bytes;
    int at = SIGNATURE;
    Chunk chunk = chunk(at);
    while (!chunk.name().equals("IEND")) {
      chunks.add(chunk);
      at = chunk.to() + Integer.BYTES;
      chunk = chunk(at);
    }
    if (find("IHDR").isEmpty() || find("IDAT").isEmpty()) {
      throw new IndexOutOfBoundsException("no picture inside");
    }
    this.picture = read();
  }

  private Chunk chunk(int at) {
    int length = Bytes.length(bytes, at, ByteOrder.BIG_ENDIAN);
    int data = at + BEFORE;
    Chunk chunk =
        new Chunk(Bytes.latin(bytes, at + Integer.BYTES, Integer.BYTES), data, data + length);
    if (length > bytes.length - at - AROUND) {
      throw new IndexOutOfBoundsException(at);
    }
    return chunk;
  }

  private Optional<Chunk> find(String name) {
    return chunks.stream().filter(chunk -> chunk.name().equals(name)).findFirst();
  }

  @Override
  public Picture picture() {
    return picture;
  }

  private Picture read() {
    int header = find("IHDR").orElseThrow().from();
    boolean clear = CLEAR_COLOURS.contains(Bytes.u8(bytes, header + 9)) || find("tRNS").isPresent();
    int orientation =
        find(EXIF).map(this::data).map(block -> new ExifBlock(block).orientation()).orElse(1);
    int width = Bytes.length(bytes, header, ByteOrder.BIG_ENDIAN);
    int height = Bytes.length(bytes, header + Integer.BYTES, ByteOrder.BIG_ENDIAN);
    PictureFormat scaled = clear || isDrawn(width, height) ? PictureFormat.PNG : PictureFormat.JPEG;
    return new Picture(
        PictureFormat.PNG, width, height, orientation, find("acTL").isPresent(), clear, scaled);
  }

  /** A photograph as PNG takes more than a byte a pixel, a chart or a screen a fraction of one. */
  private boolean isDrawn(int width, int height) {
    return bytes.length < (long) width * height;
  }

  private byte[] data(Chunk chunk) {
    return Bytes.part(bytes, chunk.from(), chunk.to());
  }

  @Override
  public byte[] withoutPlaces() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, SIGNATURE);
    for (Chunk chunk : chunks) {
      cleaned(chunk).ifPresent(data -> write(chunk.name(), data, out));
    }
    write("IEND", new byte[0], out);
    return out.toByteArray();
  }

  private Optional<byte[]> cleaned(Chunk chunk) {
    if (chunk.name().equals(EXIF)) {
      return Optional.of(new ExifBlock(data(chunk)).withoutPlaces());
    }
    if (chunk.name().equals("iTXt") && Bytes.begins(bytes, chunk.from(), chunk.to(), XMP)) {
      return xmp(data(chunk));
    }
    boolean kept =
        LOOKS.contains(chunk.name()) || TEXTS.contains(chunk.name()) && isStandard(chunk);
    return kept ? Optional.of(data(chunk)) : Optional.empty();
  }

  private boolean isStandard(Chunk chunk) {
    String start = Bytes.latin(bytes, chunk.from(), Math.min(80, chunk.to() - chunk.from()));
    int end = start.indexOf('\0');
    return end > 0 && KEYWORDS.contains(start.substring(0, end));
  }

  /** Behind the keyword and two flags stand a language and a translated keyword, mostly empty. */
  private static Optional<byte[]> xmp(byte[] data) {
    int at = XMP.length();
    for (int texts = 0; texts < 2; texts++) {
      while (at < data.length && data[at] != 0) {
        at++;
      }
      at = Math.min(at + 1, data.length);
    }
    byte[] head = Bytes.part(data, 0, at);
    return XmpPacket.withoutPlaces(Bytes.part(data, at, data.length))
        .map(
            packet ->
                ByteBuffer.allocate(head.length + packet.length).put(head).put(packet).array());
  }

  /**
   * The profile of the picture's colours, which Java's reader passes over; nothing where there is
   * none that can be read.
   */
  Optional<byte[]> profile() {
    return find("iCCP").map(this::data).flatMap(PngFile::unpacked);
  }

  /** Behind its name and the number of the method stands the profile, packed. */
  private static Optional<byte[]> unpacked(byte[] data) {
    int name = 0;
    while (name < data.length && data[name] != 0) {
      name++;
    }
    ByteArrayInputStream packed = new ByteArrayInputStream(data);
    packed.skip(name + 2L);
    try (InputStream in = new InflaterInputStream(packed)) {
      return Optional.of(in.readNBytes(LONGEST_PROFILE));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void write(String name, byte[] data, ByteArrayOutputStream out) {
    byte[] letters = Bytes.latin(name);
    CRC32 sum = new CRC32();
    sum.update(letters);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
    out.writeBytes(letters);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
  }
}
