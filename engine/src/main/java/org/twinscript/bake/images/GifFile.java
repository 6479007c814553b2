package org.twinscript.bake.images;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A GIF file as its blocks; of those for programs only XMP could say where it was taken. */
final class GifFile implements Container {

  private static final int FRAME = 0x2C;
  private static final int EXTENSION = 0x21;
  private static final int APPLICATION = 0xFF;
  private static final int CONTROL = 0xF9;
  private static final int END = 0x3B;
  private static final int SCREEN = 6;
  private static final int HEADER = 13;

  private final byte[] bytes;
  private final int firstBlock;
  private final List<Block> blocks = new ArrayList<>();
  private boolean clear;
  private final Picture picture;

  private record Block(int kind, int from, int to) {}

  GifFile(byte[] bytes) {
    this.bytes = bytes;
    this.firstBlock = HEADER + colours(SCREEN + 4);
    int at = firstBlock;
    while (Bytes.u8(bytes, at) != END) {
      Block block = block(at);
      blocks.add(block);
      at = block.to();
    }
    if (frames() == 0) {
      throw new IndexOutOfBoundsException("no picture inside");
    }
    this.picture = read();
  }

  /** The length of the table of colours that a byte of flags tells of. */
  private int colours(int flags) {
    int value = Bytes.u8(bytes, flags);
    return (value & 0x80) == 0 ? 0 : 3 << (value & 7) + 1;
  }

  private Block block(int at) {
    int kind = Bytes.u8(bytes, at);
    if (kind == FRAME) {
      return new Block(kind, at, end(at + 10 + colours(at + 9) + 1));
    }
    if (kind != EXTENSION) {
      throw new IndexOutOfBoundsException(at);
    }
    if (Bytes.u8(bytes, at + 1) == CONTROL) {
      clear |= (Bytes.u8(bytes, at + 3) & 1) != 0;
    }
    return new Block(kind, at, end(at + 2));
  }

  /** Data comes in pieces, each behind its length; an empty one is the last. */
  private int end(int from) {
    int at = from;
    while (Bytes.u8(bytes, at) != 0) {
      at += Bytes.u8(bytes, at) + 1;
    }
    return at + 1;
  }

  private long frames() {
    return blocks.stream().filter(block -> block.kind() == FRAME).count();
  }

  @Override
  public Picture picture() {
    return picture;
  }

  private Picture read() {
    int width = Bytes.u16Little(bytes, SCREEN);
    int height = Bytes.u16Little(bytes, SCREEN + 2);
    return new Picture(PictureFormat.GIF, width, height, 1, frames() > 1, clear, PictureFormat.PNG);
  }

  @Override
  public byte[] withoutPlaces() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, firstBlock);
    for (Block block : blocks) {
      if (!isXmp(block)) {
        out.write(bytes, block.from(), block.to() - block.from());
      }
    }
    out.write(END);
    return out.toByteArray();
  }

  private boolean isXmp(Block block) {
    return block.kind() == EXTENSION
        && Bytes.u8(bytes, block.from() + 1) == APPLICATION
        && Bytes.begins(bytes, block.from() + 3, block.to(), "XMP Data");
  }
}
