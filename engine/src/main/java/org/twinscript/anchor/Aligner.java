package org.twinscript.anchor;

import java.util.Arrays;
import java.util.List;

/**
 * Finds which block of a text today is which of the text before: the pairs in the order of both
 * that are likest in sum, then what was moved, then what was rewritten between two that are known.
 */
final class Aligner {

  private static final int NONE = Alignment.NONE;

  /** More would take noticeable time; then only blocks that are the same word by word are found. */
  private static final long MOST_CELLS = 4_000_000;

  private final List<AnchoredBlock> before;
  private final List<AnchoredBlock> now;
  private final int[] today;
  private final int[] yesterday;

  private Aligner(List<AnchoredBlock> before, List<AnchoredBlock> now) {
    this.before = before;
    this.now = now;
    this.today = new int[before.size()];
    this.yesterday = new int[now.size()];
    Arrays.fill(today, NONE);
    Arrays.fill(yesterday, NONE);
  }

  static Alignment of(List<AnchoredBlock> before, List<AnchoredBlock> now) {
    Aligner aligner = new Aligner(before, now);
    aligner.align();
    return new Alignment(before, now, aligner.today, aligner.yesterday);
  }

  private double likeness(int old, int block) {
    return before.get(old).sketch().likeness(now.get(block).sketch());
  }

  private double pairing(int old, int block) {
    return before.get(old).kind() == now.get(block).kind() ? likeness(old, block) : 0;
  }

  private void pair(int old, int block) {
    today[old] = block;
    yesterday[block] = old;
  }

  private void align() {
    int start = 0;
    int olds = before.size();
    int blocks = now.size();
    while (start < olds && start < blocks && pairing(start, start) == 1) {
      pair(start, start);
      start++;
    }
    while (olds > start && blocks > start && pairing(olds - 1, blocks - 1) == 1) {
      pair(--olds, --blocks);
    }
    if ((long) (olds - start) * (blocks - start) <= MOST_CELLS) {
      inOrder(start, olds, blocks);
    }
    moved();
    parts();
    rewritten();
  }

  /** The chain of pairs with the greatest sum of likenesses, by dynamic programming. */
  private void inOrder(int start, int olds, int blocks) {
    int width = blocks - start + 1;
    double[] sum = new double[(olds - start + 1) * width];
    for (int old = olds - 1; old >= start; old--) {
      for (int block = blocks - 1; block >= start; block--) {
        int cell = (old - start) * width + block - start;
        double paired = pairing(old, block);
        double with = paired > 0 ? paired + sum[cell + width + 1] : 0;
        sum[cell] = Math.max(with, Math.max(sum[cell + width], sum[cell + 1]));
      }
    }
    int old = start;
    int block = start;
    while (old < olds && block < blocks) {
      int cell = (old - start) * width + block - start;
      double paired = pairing(old, block);
      if (paired > 0 && sum[cell] == paired + sum[cell + width + 1]) {
        pair(old++, block++);
      } else if (sum[cell] == sum[cell + width]) {
        old++;
      } else {
        block++;
      }
    }
  }

  /** What stands elsewhere now, word by word. */
  private void moved() {
    for (int old = 0; old < today.length; old++) {
      for (int block = 0; block < now.size() && today[old] == NONE; block++) {
        if (yesterday[block] == NONE && pairing(old, block) == 1) {
          pair(old, block);
        }
      }
    }
  }

  /** Of a block that was split, the first part has its id. */
  private void parts() {
    for (int block = now.size() - 1; block > 0; block--) {
      int old = yesterday[block];
      if (old != NONE
          && yesterday[block - 1] == NONE
          && likeness(old, block) < 1
          && isPart(old, block - 1)) {
        yesterday[block] = NONE;
        pair(old, block - 1);
      }
    }
  }

  private boolean isPart(int old, int block) {
    return Alignment.isPart(before.get(old), now.get(block));
  }

  /** One block stands where one stood, though no word is the same. */
  private void rewritten() {
    for (int old = 0; old < today.length; old++) {
      int block = old == 0 ? 0 : today[old - 1] == NONE ? now.size() : today[old - 1] + 1;
      boolean free = today[old] == NONE && block < now.size() && yesterday[block] == NONE;
      if (free
          && isNext(today, old, block, now.size())
          && (block + 1 == now.size() || yesterday[block + 1] != NONE)
          && before.get(old).kind() == now.get(block).kind()) {
        pair(old, block);
      }
    }
  }

  private static boolean isNext(int[] today, int old, int block, int size) {
    return old + 1 < today.length ? today[old + 1] == block + 1 : block + 1 == size;
  }
}
