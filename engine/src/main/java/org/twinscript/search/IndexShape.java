package org.twinscript.search;

/**
 * How an index is laid out: how many articles it knows, and over how many shards its entries are
 * spread. A file holds several, one behind the other, as hosts bear only so many files; a browser
 * asks for one of them. The number of files grows with that of the articles, so that a shard stays
 * as small as it is, and in steps, so that it seldom changes.
 *
 * @param articles numbered from 0, the oldest first
 * @param shards all of them
 */
public record IndexShape(int articles, int shards) {

  /** How many shards a file holds. */
  public static final int A_FILE = 4;

  private static final int FEWEST = 4;
  private static final int FILES_A_HUNDRED = 18;

  /** All entries, as unsigned numbers of 32 bits. */
  private static final long KEYS = 1L << 32;

  /** Ln 2 in tenths: by it the best parameter of a Rice code follows from the mean distance. */
  private static final long LN2_TENTHS = 7;

  /** That of so many articles. */
  public static IndexShape of(int articles) {
    int files = step(Math.max(FEWEST, articles * FILES_A_HUNDRED / 100));
    return new IndexShape(articles, A_FILE * files);
  }

  /** How many files there are. */
  public int files() {
    return shards / A_FILE;
  }

  /** The next number below of the form 4, 5, 6 or 7 times a power of two. */
  private static int step(int wanted) {
    int power = Integer.highestOneBit(wanted) / FEWEST;
    return wanted / power * power;
  }

  /** The shard of an entry. */
  public int shardOf(int key) {
    return (int) (Integer.toUnsignedLong(key) * shards >>> Integer.SIZE);
  }

  /** The file of an entry. */
  public int fileOf(int key) {
    return shardOf(key) / A_FILE;
  }

  /** The lowest key of a shard. */
  public long low(int shard) {
    return (KEYS * shard + shards - 1) / shards;
  }

  /** How many keys there could be in a shard. */
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
