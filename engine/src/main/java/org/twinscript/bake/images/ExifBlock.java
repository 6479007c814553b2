package org.twinscript.bake.images;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The tags that a camera puts into a picture, laid out as in TIFF: folders of entries of twelve
 * bytes, a longer value at an offset from the block's beginning. What is taken out is overwritten
 * with zeros where it stood, and its entry is closed up; all offsets, and so all other tags, stay.
 */
final class ExifBlock {

  private static final int ENTRY = 12;

  /** Cameras write four; in a block made for it, thousands could lie over one another. */
  private static final int MOST_FOLDERS = 16;

  private static final int ORIENTATION = 0x0112;
  private static final int EXIF_FOLDER = 0x8769;
  private static final int INTEROPERABILITY_FOLDER = 0xA005;
  private static final int GPS_FOLDER = 0x8825;

  /**
   * The folder of the place, and tags that hold what only their makers can read: the camera's own
   * notes, raw data, and copies of XMP, IPTC and Photoshop's blocks, which have places of their
   * own.
   */
  private static final Set<Integer> REMOVED =
      Set.of(GPS_FOLDER, 0x927C, 0xC634, 0x02BC, 0x83BB, 0x8649);

  /** Bytes a value takes, by the number of its type. */
  private static final int[] SIZES = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

  private final ByteBuffer block;
  private final Set<Integer> visited = new HashSet<>();
  private final Deque<Integer> folders = new ArrayDeque<>();
  private int orientation = 1;
  private boolean damaged;

  /** Reads a block and cleans a copy of it; a damaged one is read as far as it goes. */
  ExifBlock(byte[] bytes) {
    this.block = ByteBuffer.wrap(bytes.clone());
    try {
      block.order(block.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      folders.add(block.getInt(4));
      while (!folders.isEmpty()) {
        clean(folders.remove());
      }
    } catch (IndexOutOfBoundsException e) {
      damaged = true;
    }
  }

  /** From 1 to 8; 1 where the block does not say it. */
  int orientation() {
    return orientation;
  }

  /** The block without places; of a damaged one, which could hide them, the orientation alone. */
  byte[] withoutPlaces() {
    return damaged ? orientationAlone() : block.array();
  }

  private void clean(int folder) {
    if (folder == 0 || !visited.add(folder)) {
      return;
    }
    if (visited.size() > MOST_FOLDERS) {
      throw new IndexOutOfBoundsException(folder);
    }
    int count = block.getShort(folder) & 0xFFFF;
    int kept = folder + 2;
    for (int i = 0; i < count; i++) {
      int entry = folder + 2 + i * ENTRY;
      int tag = block.getShort(entry) & 0xFFFF;
      if (REMOVED.contains(tag)) {
        remove(entry, tag);
      } else {
        look(entry, tag);
        move(entry, kept, ENTRY);
        kept += ENTRY;
      }
    }
    int end = folder + 2 + count * ENTRY;
    int next = block.getInt(end);
    block.putShort(folder, (short) ((kept - folder - 2) / ENTRY));
    erase(kept, end + 4 - kept);
    block.putInt(kept, next);
    folders.add(next);
  }

  private void look(int entry, int tag) {
    if (tag == EXIF_FOLDER || tag == INTEROPERABILITY_FOLDER) {
      folders.add(block.getInt(entry + 8));
    } else if (tag == ORIENTATION) {
      int value = block.getShort(entry + 8);
      orientation = 1 <= value && value <= 8 ? value : orientation;
    }
  }

  private void remove(int entry, int tag) {
    if (tag == GPS_FOLDER) {
      eraseFolder(block.getInt(entry + 8));
    } else {
      eraseValue(entry);
    }
  }

  private void eraseFolder(int folder) {
    int count = block.getShort(folder) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      eraseValue(folder + 2 + i * ENTRY);
    }
    erase(folder, 2 + count * ENTRY);
  }

  private void eraseValue(int entry) {
    int type = block.getShort(entry + 2) & 0xFFFF;
    long length = (block.getInt(entry + 4) & 0xFFFFFFFFL) * (type < SIZES.length ? SIZES[type] : 1);
    if (length > block.capacity()) {
      throw new IndexOutOfBoundsException("a value of " + length + " bytes");
    }
    if (length > 4) {
      erase(block.getInt(entry + 8), (int) length);
    }
  }

  private void move(int from, int to, int length) {
    System.arraycopy(block.array(), from, block.array(), to, length);
  }

  private void erase(int from, int length) {
    if (from < 0 || from + length > block.capacity()) {
      throw new IndexOutOfBoundsException(from);
    }
    Arrays.fill(block.array(), from, from + length, (byte) 0);
  }

  private byte[] orientationAlone() {
    ByteBuffer alone = ByteBuffer.allocate(26).order(ByteOrder.BIG_ENDIAN);
    alone.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
    alone.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
    return alone.putShort((short) orientation).array();
  }
}
