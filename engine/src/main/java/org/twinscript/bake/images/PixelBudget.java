package org.twinscript.bake.images;

import java.util.concurrent.Semaphore;

/**
 * How many pixels may be unpacked at a time by all threads together, so that the memory a bake
 * takes does not grow with the processors it has. Safe to share between threads.
 */
final class PixelBudget {

  private static final int UNIT = 1 << 20;

  private final int units;
  private final Semaphore free;

  /**
   * A budget.
   *
   * @param pixels no picture may have more
   */
  PixelBudget(long pixels) {
    this.units = (int) (pixels / UNIT);
    this.free = new Semaphore(units, true);
  }

  /** Waits until so many pixels are free, and takes them. */
  void take(long pixels) {
    free.acquireUninterruptibly(share(pixels));
  }

  /** Gives as many back. */
  void giveBack(long pixels) {
    free.release(share(pixels));
  }

  private int share(long pixels) {
    return (int) Math.min(units, pixels / UNIT + 1);
  }
}
