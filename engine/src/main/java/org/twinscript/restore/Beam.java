package org.twinscript.restore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.language.CharacterModel.History;

/** The likely partial texts at a node. */
final class Beam {

  /** Two lost bytes have 16,000 values, of which a few hundred make any sense. */
  private static final int MOST = 160;

  /** What costs so much more than the likeliest, in nats, is not heard of again. */
  static final double MARGIN = 18;

  private final Map<History, Hypothesis> byHistory = new LinkedHashMap<>();
  private double least = Double.POSITIVE_INFINITY;

  /** A beam of nothing but the beginning. */
  static Beam of(Hypothesis origin) {
    Beam beam = new Beam();
    beam.byHistory.put(origin.history(), origin);
    beam.least = origin.cost();
    return beam;
  }

  /** What the likeliest costs. */
  double least() {
    return least;
  }

  /** Whether a text of a cost may be kept. */
  boolean admits(double cost) {
    return cost < least + MARGIN;
  }

  /** Adds a text, unless it costs too much. */
  void add(Hypothesis.Arc last, History history) {
    double cost = last.cost();
    if (admits(cost)) {
      least = Math.min(least, cost);
      byHistory.computeIfAbsent(history, Hypothesis::none).add(last);
    }
  }

  /** What is kept of all that was added, likeliest first. */
  List<Hypothesis> kept() {
    List<Hypothesis> kept = new ArrayList<>(byHistory.size());
    for (Hypothesis each : byHistory.values()) {
      if (admits(each.cost())) {
        kept.add(each);
      }
    }
    kept.sort(Comparator.comparingDouble(Hypothesis::cost));
    return kept.subList(0, Math.min(kept.size(), MOST));
  }
}
