package org.twinscript.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** The likeliest texts that end with some hypotheses, each traced back to where it begins. */
final class LikelyPaths {

  /** So many are weighed. */
  private static final int MOST = 200;

  /** A character and what follows it. */
  private record Rest(Hypothesis.Arc first, Rest behind) {}

  /**
   * Texts of which the end is known.
   *
   * @param from what their beginnings are
   * @param rest what follows; null for nothing
   * @param cost of the likeliest of them, in nats
   */
  private record Path(Hypothesis from, Rest rest, double cost) {}

  private final PriorityQueue<Path> open =
      new PriorityQueue<>(Comparator.comparingDouble(Path::cost));
  private final List<Candidate> found = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();

  LikelyPaths(List<Hypothesis> ends) {
    ends.forEach(end -> open.add(new Path(end, null, end.cost())));
    double most = open.isEmpty() ? 0 : open.peek().cost() + Beam.MARGIN;
    while (!open.isEmpty() && open.peek().cost() < most && found.size() < MOST) {
      trace(open.poll(), most);
    }
  }

  /** Likeliest first; of equal ones the likelier. */
  List<Candidate> all() {
    return found;
  }

  private void trace(Path path, double most) {
    Hypothesis at = path.from();
    Rest rest = path.rest();
    while (at.arcs().size() == 1) {
      Hypothesis.Arc only = at.arcs().get(0);
      rest = new Rest(only, rest);
      at = only.from();
    }
    if (at.arcs().isEmpty()) {
      add(rest);
    }
    for (Hypothesis.Arc arc : at.arcs()) {
      double cost = path.cost() + arc.cost() - at.cost();
      if (cost < most) {
        open.add(new Path(arc.from(), new Rest(arc, rest), cost));
      }
    }
  }

  private void add(Rest rest) {
    Deque<Edge> edges = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    double language = 0;
    double habit = 0;
    for (Rest each = rest; each != null; each = each.behind()) {
      Hypothesis.Arc arc = each.first();
      edges.add(arc.edge());
      text.append(arc.edge().text());
      language += arc.language();
      habit += arc.edge().penalty();
    }
    if (texts.add(text.toString())) {
      found.add(Candidate.of(edges, language, habit));
    }
  }
}
