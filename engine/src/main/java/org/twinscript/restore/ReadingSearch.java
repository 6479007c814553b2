package org.twinscript.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.language.CharacterModel.History;

/**
 * Finds the likely texts of a {@link ByteLattice}. Each node keeps the likeliest partial texts, so
 * that what is left out can change no sum of probabilities that matters.
 */
final class ReadingSearch {

  private final Map<Node, Beam> reached = new IdentityHashMap<>();

  /**
   * The texts of a lattice, likeliest first.
   *
   * @param nodes in topological order
   * @param before what stands before the first
   */
  static List<Candidate> search(List<Node> nodes, History before) {
    return new ReadingSearch().searchAll(nodes, before);
  }

  private List<Candidate> searchAll(List<Node> nodes, History history) {
    List<Candidate> candidates = new ArrayList<>();
    beam(nodes.get(0)).add(Hypothesis.behind(history));
    for (Node node : nodes) {
      List<Hypothesis> best = beam(node).kept();
      if (!best.isEmpty()) {
        node.edges().forEach(edge -> extend(best, edge));
      }
      if (node.isInStep() && node.edges().isEmpty()) {
        best.forEach(hypothesis -> candidates.add(candidate(hypothesis)));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::cost));
    return candidates;
  }

  private Beam beam(Node node) {
    return reached.computeIfAbsent(node, n -> new Beam());
  }

  private void extend(List<Hypothesis> best, Edge edge) {
    Beam beam = beam(edge.to());
    Hypothesis last = null;
    for (Hypothesis before : best) {
      if (!beam.admits(before.cost() + edge.penalty())) {
        return;
      }
      // Far from what is lost all partial texts look alike to the language model.
      boolean alike = last != null && last.before().history().isLike(before.history());
      Hypothesis next = alike ? before.with(edge, last.history()) : before.with(edge);
      if (beam.admits(next.cost())) {
        beam.add(next);
      }
      last = next;
    }
  }

  private static Candidate candidate(Hypothesis last) {
    Deque<Edge> edges = new ArrayDeque<>();
    for (Hypothesis at = last; at.edge() != null; at = at.before()) {
      edges.addFirst(at.edge());
    }
    return Candidate.of(edges, last.language(), last.habit());
  }
}
