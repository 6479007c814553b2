package org.twinscript.restore;

import java.util.ArrayList;
import java.util.List;
import org.twinscript.language.CharacterModel.History;

/**
 * The partial texts at a node behind which whatever follows costs the same. While a search runs
 * more of them are added; one thread's own.
 */
final class Hypothesis {

  /**
   * The last step of a partial text.
   *
   * @param from what stands before
   * @param language what the edge's character costs behind it, in nats
   */
  record Arc(Hypothesis from, Edge edge, double language) {

    /** What the step costs, in nats. */
    double step() {
      return language + edge.penalty();
    }

    /** What the likeliest text costs that ends with the step. */
    double cost() {
      return from.cost + step();
    }
  }

  private final History history;
  private final List<Arc> arcs = new ArrayList<>(1);
  private double cost;

  private Hypothesis(History history, double cost) {
    this.history = history;
    this.cost = cost;
  }

  /** Nothing, behind what the language model sees of the text before. */
  static Hypothesis origin(History before) {
    return new Hypothesis(before, 0);
  }

  /** No text yet. */
  static Hypothesis none(History history) {
    return new Hypothesis(history, Double.POSITIVE_INFINITY);
  }

  void add(Arc last) {
    arcs.add(last);
    cost = Math.min(cost, last.cost());
  }

  /** What the language model still sees of the texts. */
  History history() {
    return history;
  }

  /** What the likeliest of the texts costs, in nats. */
  double cost() {
    return cost;
  }

  /** The last steps of the texts; none where nothing stands before. */
  List<Arc> arcs() {
    return arcs;
  }
}
