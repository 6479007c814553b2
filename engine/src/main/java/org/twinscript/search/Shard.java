package org.twinscript.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the index: its entries by ascending key, each key as the distance from the one before.
 */
public final class Shard {

  private Shard() {}

  /**
   * The bytes of a shard.
   *
   * @param postings by ascending key
   */
  public static byte[] bytes(List<IndexEntry> postings, IndexShape shape, int shard) {
    BitWriter out = new BitWriter();
    out.golomb(postings.size(), 0);
    int parameter = parameter(postings.size(), shape);
    long next = shape.low(shard);
    for (IndexEntry posting : postings) {
      long key = Integer.toUnsignedLong(posting.key());
      out.rice(key - next, parameter);
      next = key + 1;
      posting.write(out, shape);
    }
    return out.done();
  }

  private static int parameter(int count, IndexShape shape) {
    return count == 0 ? 0 : IndexShape.parameter(count, shape.range());
  }

  /** All that {@link #bytes} wrote. */
  public static List<IndexEntry> postings(byte[] bytes, IndexShape shape, int shard) {
    BitReader in = new BitReader(bytes);
    int count = (int) in.golomb(0);
    int parameter = parameter(count, shape);
    List<IndexEntry> postings = new ArrayList<>(count);
    long next = shape.low(shard);
    for (int i = 0; i < count; i++) {
      long key = next + in.rice(parameter);
      postings.add(IndexEntry.read((int) key, in, shape));
      next = key + 1;
    }
    return postings;
  }

  /** The entry of a key; nothing where no article has it. */
  static Optional<IndexEntry> find(byte[] bytes, IndexShape shape, int key) {
    return postings(bytes, shape, shape.shardOf(key)).stream()
        .filter(posting -> posting.key() == key)
        .findFirst();
  }
}
