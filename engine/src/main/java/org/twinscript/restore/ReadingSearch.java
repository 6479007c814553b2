package org.twinscript.restore;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinscript.language.CharacterModel.History;

/**
 * Finds the likely texts of a {@link ByteLattice} while it grows. Texts that look alike to the
 * language model go on as one. A text is left that is far behind another one at the same place, so
 * that what is left out can change no sum of probabilities that matters.
 */
final class ReadingSearch {

  /** A node that costs so much more than the likeliest at its place, in nats, is not followed. */
  private static final double MARGIN = 30;

  /**
   * A place is given up that takes so many steps; a run of a sentence's length takes 1,000 and one
   * with two bytes lost side by side 15,000.
   */
  private static final int MOST_STEPS = 40_000;

  /** Where many characters may follow, only so many are tried behind the likeliest texts. */
  private static final int MOST_AT_A_NODE = 6_000;

  private static final int FEW = 8;

  private final ByteLattice lattice;
  private final Map<Node, Beam> reached = new IdentityHashMap<>();
  private final List<Hypothesis> runs = new ArrayList<>();
  private final List<Hypothesis> asFound = new ArrayList<>();
  private int steps;

  /** Follows the texts of a lattice behind what stands before its first node. */
  ReadingSearch(ByteLattice lattice, History before) {
    this.lattice = lattice;
    List<Node> nodes = lattice.next();
    reached.put(nodes.get(0), Beam.of(Hypothesis.origin(before)));
    while (!nodes.isEmpty() && steps <= MOST_STEPS) {
      follow(nodes);
      nodes = lattice.next();
    }
  }

  /** Whether there are too many texts to look at. */
  boolean isGivenUp() {
    return lattice.isGivenUp() || steps > MOST_STEPS;
  }

  /** The texts; none where there are too many to look at. */
  List<Candidate> candidates() {
    return isGivenUp()
        ? List.of()
        : Stream.of(runs, asFound).flatMap(ends -> new LikelyPaths(ends).all().stream()).toList();
  }

  /** How many characters were tried behind a text. */
  int steps() {
    return steps;
  }

  private void follow(List<Node> nodes) {
    double least = Double.POSITIVE_INFINITY;
    for (Node node : nodes) {
      least = Math.min(least, beam(node).least());
    }
    for (Node node : nodes) {
      Beam beam = reached.remove(node);
      // The page's own text is weighed against the others in the end.
      boolean own = node.isInStep() && !node.isDecoded();
      if (beam.least() < least + MARGIN || own) {
        follow(node, beam.kept());
      }
    }
  }

  private Beam beam(Node node) {
    return reached.computeIfAbsent(node, n -> new Beam());
  }

  private void follow(Node node, List<Hypothesis> likely) {
    if (likely.isEmpty()) {
      return;
    }
    lattice.expand(node);
    int most = Math.max(FEW, MOST_AT_A_NODE / Math.max(1, node.edges().size()));
    List<Hypothesis> followed = likely.subList(0, Math.min(most, likely.size()));
    for (Edge edge : node.edges()) {
      follow(followed, edge, beam(edge.to()));
    }
    if (node.isInStep() && node.edges().isEmpty()) {
      (node.isDecoded() ? runs : asFound).addAll(likely);
    }
  }

  private void follow(List<Hypothesis> likely, Edge edge, Beam beam) {
    boolean silent = edge.unit() == Edge.SILENT;
    for (Hypothesis before : likely) {
      if (steps > MOST_STEPS || !beam.admits(before.cost() + edge.penalty())) {
        return;
      }
      History history = silent ? before.history() : before.history().then(edge.unit());
      double language = silent ? 0 : history.cost();
      beam.add(new Hypothesis.Arc(before, edge, language), history);
      steps++;
    }
  }
}
