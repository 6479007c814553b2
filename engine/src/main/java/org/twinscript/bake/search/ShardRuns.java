package org.twinscript.bake.search;

import java.util.stream.IntStream;
import org.twinscript.search.IndexShape;

/**
 * The runs of files that are made together: few enough that entries are sorted into them as they
 * are found, short enough that a key, counted from a run's lowest, leaves room for its mark in 32
 * bits.
 */
final class ShardRuns {

  private static final int MOST = 64;

  private final IndexShape shape;

  /** How many files are in a run, but perhaps the last: 2 to the power of this. */
  private final int power;

  /** The lowest key of each run, and behind the last. */
  private final long[] lowest;

  /** Those of an index. */
  ShardRuns(IndexShape shape) {
    int files = shape.files();
    this.shape = shape;
    this.power = Integer.SIZE - Integer.numberOfLeadingZeros((files - 1) / MOST);
    int runs = (files - 1 >> power) + 1;
    this.lowest =
        IntStream.rangeClosed(0, runs)
            .mapToLong(run -> shape.low(Math.min(run << power, files) * IndexShape.A_FILE))
            .toArray();
  }

  IndexShape shape() {
    return shape;
  }

  /** How many there are. */
  int count() {
    return lowest.length - 1;
  }

  /** The first file of a run. */
  int first(int run) {
    return Math.min(run << power, shape.files());
  }

  /** The run of a key. */
  int of(int key) {
    return shape.fileOf(key) >> power;
  }

  /** The lowest key of a run, or behind the last. */
  long low(int run) {
    return lowest[run];
  }
}
