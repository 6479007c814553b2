package org.twinscript.restore;

import java.util.Arrays;
import java.util.List;

/** The likeliest partial texts at a node, likeliest first; of like ones the likelier. */
final class Beam {

  private static final int MOST = 24;

  /**
   * Where a run has ended, its last byte being lost, each of them has a hundred ends, and the ones
   * that no passage can have are not charged for that yet: they must not crowd out the others.
   */
  private static final int MOST_BEHIND_A_RUN = 96;

  private final Hypothesis[] kept;
  private int size;

  Beam(Node node) {
    boolean behindRun = node.isInStep() && node.isDecoded();
    kept = new Hypothesis[behindRun ? MOST_BEHIND_A_RUN : MOST];
  }

  /** Whether a partial text of a cost may be kept. */
  boolean admits(double cost) {
    return size < kept.length || cost < kept[size - 1].cost();
  }

  /** Adds what the beam {@link #admits}. */
  void add(Hypothesis next) {
    int free = like(next);
    if (free < size && kept[free].cost() <= next.cost()) {
      return;
    }
    if (free == size && size < kept.length) {
      size++;
    }
    int at = Math.min(free, kept.length - 1);
    while (at > 0 && kept[at - 1].cost() > next.cost()) {
      kept[at] = kept[at - 1];
      at--;
    }
    kept[at] = next;
  }

  /** Where a like one stands, or behind the last. */
  private int like(Hypothesis next) {
    int at = 0;
    while (at < size && !kept[at].isLike(next)) {
      at++;
    }
    return at;
  }

  List<Hypothesis> kept() {
    return Arrays.asList(kept).subList(0, size);
  }
}
