package org.twinscript.bake.images;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A camera's block with its make, an orientation, a time, notes of its own and the place, as one
 * lies in a picture.
 */
final class TestExif {

  static final String MAKE = "Twin Cameras";
  static final String TAKEN = "2024:03:05 09:10:11";
  static final String NOTES = "maker notes 31.2304N";

  private final ByteBuffer block = ByteBuffer.allocate(600).order(ByteOrder.LITTLE_ENDIAN);
  private int free = 300;

  TestExif(int orientation) {
    block.putShort((short) 0x4949).putShort((short) 42).putInt(8);
    folder(8, 4);
    text(0x010F, MAKE);
    number(0x0112, orientation);
    pointer(0x8769, 100);
    pointer(0x8825, 200);
    folder(100, 2);
    text(0x9003, TAKEN);
    text(0x927C, NOTES);
    folder(200, 2);
    text(0x0001, "N");
    degrees();
  }

  byte[] block() {
    return block.array().clone();
  }

  private void folder(int at, int entries) {
    block.position(at).putShort((short) entries);
  }

  private void entry(int tag, int type, int count) {
    block.putShort((short) tag).putShort((short) type).putInt(count);
  }

  private void number(int tag, int value) {
    entry(tag, 3, 1);
    block.putInt(value);
  }

  private void pointer(int tag, int offset) {
    entry(tag, 4, 1);
    block.putInt(offset);
  }

  private void text(int tag, String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
    entry(tag, tag == 0x927C ? 7 : 2, bytes.length);
    if (bytes.length <= 4) {
      block.putInt(
          ByteBuffer.wrap(java.util.Arrays.copyOf(bytes, 4)).order(block.order()).getInt());
    } else {
      block.putInt(free);
      System.arraycopy(bytes, 0, block.array(), free, bytes.length);
      free += bytes.length;
    }
  }

  private void degrees() {
    entry(0x0002, 5, 3);
    block.putInt(free);
    int[] parts = {31, 1, 13, 1, 49, 1};
    for (int part : parts) {
      block.putInt(free, part);
      free += Integer.BYTES;
    }
  }
}
