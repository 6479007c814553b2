package org.twinscript.bench.corpus;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The dice of one article: seeded with its number alone, so that article 17 is the same in a corpus
 * of a thousand and in one of a hundred thousand. {@link SplittableRandom}'s sequence is specified,
 * so it is also the same on every Java.
 */
final class Draw {

  private static final long SEED = 20_240_322L;

  private final SplittableRandom random;

  Draw(int article) {
    random = new SplittableRandom(SEED * 1_000_003L + article);
  }

  /** From 0 to one below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From 0 to less than 1. */
  double share() {
    return random.nextDouble();
  }

  /** Both ends included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** True once in so many times. */
  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }
}
