package org.twinscript.search;

/**
 * How an index is laid out: how many articles it knows, and over how many files its entries are
 * spread. The number of files grows with that of the articles, so that a file stays as small as it
 * is, and in steps, so that it seldom changes.
 *
 * @param articles numbered from 0, the oldest first
 * @param shards the files with entries
 */
public record IndexShape(int articles, int shards) {

  private static final int FEWEST = 4;
  private static final int SHARDS_A_HUNDRED = 18;

  /** All entries, as unsigned numbers of 32 bits. */
  private static final long KEYS = 1L << 32;

  /** Ln 2 in tenths: by it the best parameter of a Rice code follows from the mean distance. */
  private static final long LN2_TENTHS = 7;

  /** That of so many articles. */
  public static IndexShape of(int articles) {
    return new IndexShape(articles, step(Math.max(FEWEST, articles * SHARDS_A_HUNDRED / 100)));
  }

  /** The next number below of the form 4, 5, 6 or 7 times a power of two. */
  private static int step(int wanted) {
    int power = Integer.highestOneBit(wanted) / FEWEST;
    return wanted / power * power;
  }

  /** The file of an entry. */
  public int shardOf(int key) {
    return (int) (Integer.toUnsignedLong(key) * shards / KEYS);
  }

  /** The lowest key of a file. */
  public long low(int shard) {
    return (KEYS * shard + shards - 1) / shards;
  }

  /** How many keys there could be in a file. */
  long range() {
    return KEYS / shards;
  }

  /** The parameter of the Rice code for so many numbers spread over a range. */
  static int parameter(long count, long range) {
    int parameter = 0;
    while ((count << parameter + 1) * 10 <= range * LN2_TENTHS) {
      parameter++;
    }
    return parameter;
  }
}
