package org.twinscript.restore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The likely partial texts at a node; of equal ones the likelier. */
final class Beam {

  /** Two lost bytes have 16,000 values, of which a few hundred make any sense. */
  private static final int MOST = 320;

  /** What costs so much more than the likeliest, in nats, is not heard of again. */
  private static final double MARGIN = 18;

  private static final double COST_STEPS = 1e4;

  private final List<Hypothesis> added = new ArrayList<>();
  private double least = Double.POSITIVE_INFINITY;

  /** Whether a partial text of a cost may be kept. */
  boolean admits(double cost) {
    return cost < least + MARGIN;
  }

  void add(Hypothesis next) {
    least = Math.min(least, next.cost());
    added.add(next);
  }

  /** What is kept of all that was added, likeliest first. */
  List<Hypothesis> kept() {
    long[] order = new long[added.size()];
    int size = 0;
    for (int i = 0; i < order.length; i++) {
      double cost = added.get(i).cost();
      if (admits(cost)) {
        order[size++] = key(cost, i);
      }
    }
    Arrays.sort(order, 0, size);
    List<Hypothesis> kept = new ArrayList<>(Math.min(size, MOST));
    Set<Long> texts = new HashSet<>();
    for (int i = 0; i < size && kept.size() < MOST; i++) {
      Hypothesis next = added.get((int) order[i]);
      if (texts.add(next.text())) {
        kept.add(next);
      }
    }
    return kept;
  }

  /** Sorts by cost, to a ten thousandth of a nat, and of equal ones by place. */
  private static long key(double cost, int place) {
    return Math.round(cost * COST_STEPS) << Integer.SIZE | place;
  }
}
