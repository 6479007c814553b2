package org.twinscript.restore;

import org.twinscript.language.CharacterModel.History;

/**
 * A partial text.
 *
 * @param before null at the first node
 * @param edge the way from there; null at the first node
 * @param history what the language model still sees of it
 * @param text a hash of all that is read
 * @param language what its characters cost, in nats
 * @param habit what else speaks against it, in nats
 */
record Hypothesis(
    Hypothesis before, Edge edge, History history, long text, double language, double habit) {

  private static final long HASH = 1_000_003;

  static Hypothesis behind(History history) {
    return new Hypothesis(null, null, history, 0, 0, 0);
  }

  double cost() {
    return language + habit;
  }

  Hypothesis with(Edge next) {
    return with(next, next.unit() == Edge.SILENT ? history : history.then(next.unit()));
  }

  /**
   * Goes on by an edge.
   *
   * @param longer what the language model sees then
   */
  Hypothesis with(Edge next, History longer) {
    double cost = next.unit() == Edge.SILENT ? 0 : longer.cost();
    long hash = next.text().isEmpty() ? text : text * HASH + next.text().hashCode();
    return new Hypothesis(this, next, longer, hash, language + cost, habit + next.penalty());
  }
}
