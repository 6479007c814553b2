package org.twinscript.bake.images;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/**
 * The resources that Photoshop and news agencies put into a JPEG. Of these the credits (IPTC) are
 * kept, without the town, province and country; the others are the programs' own, and some hold
 * copies of Exif and XMP.
 */
final class PhotoshopBlock {

  static final String NAME = "Photoshop 3.0\0";

  private static final String RESOURCE = "8BIM";
  private static final int CREDITS = 0x0404;
  private static final int DATASET = 0x1C;
  private static final int APPLICATION_RECORD = 2;
  private static final int DATASET_HEADER = 5;
  private static final int LONG_DATASET = 0x8000;

  /** Location code and name, city, sublocation, province, country code and name. */
  private static final Set<Integer> PLACES = Set.of(26, 27, 90, 92, 95, 100, 101);

  private PhotoshopBlock() {}

  /** The credits of a block, under its name; nothing when there are none. */
  static Optional<byte[]> credits(byte[] bytes, int from, int to) {
    int at = from + NAME.length();
    while (at + 12 <= to && Bytes.begins(bytes, at, to, RESOURCE)) {
      int name = Bytes.u8(bytes, at + 6) + 1;
      int data = at + 6 + even(name) + Integer.BYTES;
      int length = data > to ? -1 : ByteBuffer.wrap(bytes).getInt(data - Integer.BYTES);
      if (length < 0 || length > to - data) {
        return Optional.empty();
      }
      if (Bytes.u16(bytes, at + 4) == CREDITS) {
        return Optional.of(block(withoutPlaces(Bytes.part(bytes, data, data + length))));
      }
      at = data + even(length);
    }
    return Optional.empty();
  }

  private static int even(int length) {
    return length + length % 2;
  }

  /** What follows a dataset that cannot be read is left out. */
  private static byte[] withoutPlaces(byte[] credits) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int at = 0;
    while (at + DATASET_HEADER <= credits.length && Bytes.u8(credits, at) == DATASET) {
      int length = Bytes.u16(credits, at + 3);
      int end = at + DATASET_HEADER + length;
      if (length >= LONG_DATASET || end > credits.length) {
        break;
      }
      boolean place =
          Bytes.u8(credits, at + 1) == APPLICATION_RECORD
              && PLACES.contains(Bytes.u8(credits, at + 2));
      if (!place) {
        kept.write(credits, at, end - at);
      }
      at = end;
    }
    return kept.toByteArray();
  }

  private static byte[] block(byte[] credits) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Bytes.latin(NAME + RESOURCE + (char) (CREDITS >> 8) + (char) (CREDITS & 0xFF)));
    out.writeBytes(new byte[] {0, 0, 0, 0, (byte) (credits.length >> 8), (byte) credits.length});
    out.writeBytes(credits);
    out.writeBytes(new byte[credits.length % 2]);
    return out.toByteArray();
  }
}
