package org.twinscript.restore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The likely partial texts at a node; of equal ones the likelier. */
final class Beam {

  /** Two lost bytes have 16,000 values, of which a few hundred make any sense. */
  private static final int MOST = 320;

  /** What costs so much more than the likeliest, in nats, is not heard of again. */
  private static final double MARGIN = 18;

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
    added.removeIf(each -> !admits(each.cost()));
    added.sort(Comparator.comparingDouble(Hypothesis::cost));
    Set<Long> texts = new HashSet<>();
    return added.stream().filter(each -> texts.add(each.text())).limit(MOST).toList();
  }
}
