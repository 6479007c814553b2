package org.twinscript.anchor;

import java.util.List;

/**
 * Which block of a text today is which of the text before, and what stands where one is no more.
 */
final class Alignment {

  static final int NONE = -1;

  private final List<AnchoredBlock> before;
  private final List<AnchoredBlock> now;
  private final int[] today;
  private final int[] yesterday;

  /**
   * The pairs that were found.
   *
   * @param today the place in today's text of each block of before, or {@link #NONE}
   * @param yesterday the place in the text of before of each of today's blocks, or {@link #NONE}
   */
  Alignment(List<AnchoredBlock> before, List<AnchoredBlock> now, int[] today, int[] yesterday) {
    this.before = before;
    this.now = now;
    this.today = today;
    this.yesterday = yesterday;
  }

  /** The text before. */
  List<AnchoredBlock> before() {
    return before;
  }

  /** Whether a block of before is one of today's. */
  boolean isThere(int old) {
    return today[old] != NONE;
  }

  /** Where in the text of today a block of before is, or else what is nearest to it. */
  int place(int old) {
    if (isThere(old)) {
      return today[old];
    }
    int above = above(old);
    int below = below(old);
    int joined = likest(old, above, below);
    if (joined != NONE) {
      return joined;
    }
    if (above >= 0 && isJoined(old, above)) {
      return today[above];
    }
    if (below < before.size() && isJoined(old, below)) {
      return today[below];
    }
    return above < 0 ? 0 : today[above] + (follows(today[above]) ? 1 : 0);
  }

  private int above(int old) {
    int above = old - 1;
    while (above >= 0 && !isThere(above)) {
      above--;
    }
    return above;
  }

  private int below(int old) {
    int below = old + 1;
    while (below < before.size() && !isThere(below)) {
      below++;
    }
    return below;
  }

  /** Whether the block beside one that is no more has taken it in. */
  private boolean isJoined(int old, int beside) {
    return likeness(beside, today[beside]) < 1 && isPart(before.get(old), now.get(today[beside]));
  }

  /** Whether something new stands behind a block, in the place of what is no more. */
  private boolean follows(int block) {
    return block + 1 < now.size() && yesterday[block + 1] == NONE;
  }

  /** The likest of the blocks that stand where one stood, between what is still above and below. */
  private int likest(int old, int above, int below) {
    int first = above < 0 ? 0 : today[above];
    int last = below < before.size() ? today[below] : now.size() - 1;
    int best = NONE;
    double most = 0;
    for (int block = first; block <= last; block++) {
      double likeness = likeness(old, block);
      if (likeness > most && !isWhole(block)) {
        most = likeness;
        best = block;
      }
    }
    return best;
  }

  /** Whether a block is what it was, word by word, and so holds nothing else. */
  private boolean isWhole(int block) {
    return yesterday[block] != NONE && likeness(yesterday[block], block) == 1;
  }

  private double likeness(int old, int block) {
    return before.get(old).sketch().likeness(now.get(block).sketch());
  }

  /** Beside the rest of it, less is enough to know a part by. */
  static boolean isPart(AnchoredBlock old, AnchoredBlock block) {
    return old.kind() == block.kind() && old.sketch().touches(block.sketch());
  }
}
