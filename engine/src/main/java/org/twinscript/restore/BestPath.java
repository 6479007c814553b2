package org.twinscript.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.language.WordModel;

/**
 * A Viterbi search for the likeliest texts of a {@link ByteLattice}, cut into words by the way.
 * Each node keeps a few partial texts, so the best text comes with its rivals.
 */
final class BestPath {

  /** Marks that a clause ends with. */
  private static final String PAUSES = "。，；：？！";

  /** The cost of a full stop behind words of which none can be a predicate. */
  private static final double SAYS_NOTHING = 5;

  private final WordModel model;
  private final PageWords page;
  private final Map<Node, Beam> reached = new IdentityHashMap<>();

  private BestPath(WordModel model, PageWords page) {
    this.model = model;
    this.page = page;
  }

  /**
   * The texts of a lattice, likeliest first.
   *
   * @param nodes in topological order
   */
  static List<Candidate> search(List<Node> nodes, WordModel model, PageWords page) {
    return new BestPath(model, page).search(nodes);
  }

  private List<Candidate> search(List<Node> nodes) {
    beam(nodes.get(0)).add(Hypothesis.NOTHING);
    List<Candidate> candidates = new ArrayList<>();
    for (Node node : nodes) {
      List<Hypothesis> best = beam(node).kept();
      if (!best.isEmpty()) {
        Arcs.from(node, model.words()).forEach(arc -> extend(best, arc));
      }
      if (node.isInStep() && node.edges().isEmpty()) {
        best.forEach(hypothesis -> candidates.add(candidate(hypothesis)));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::cost));
    return candidates;
  }

  private Beam beam(Node node) {
    return reached.computeIfAbsent(node, Beam::new);
  }

  /** Goes on by an arc, up to where a partial text costs too much already whatever it is. */
  private void extend(List<Hypothesis> best, Arc arc) {
    Beam beam = beam(arc.edge().to());
    double least = arc.cost() - PageWords.MOST + (arc.word() < 0 ? 0 : model.leastCost(arc.word()));
    for (Hypothesis before : best) {
      if (!beam.admits(before.cost() + least)) {
        return;
      }
      double cost = before.cost() + arc.cost() + language(before, arc);
      if (beam.admits(cost)) {
        beam.add(next(before, arc, cost));
      }
    }
  }

  private Hypothesis next(Hypothesis before, Arc arc, double cost) {
    long text = before.text() * arc.scale() + arc.text();
    return arc.word() == Arc.SAME_WORD
        ? new Hypothesis(before, arc, before.word(), text, before.said(), cost)
        : new Hypothesis(before, arc, arc.word(), text, saidAfter(before, arc.word()), cost);
  }

  /** What a word costs after the words before it. */
  private double language(Hypothesis before, Arc arc) {
    int word = arc.word();
    if (word == Arc.SAME_WORD) {
      return 0;
    }
    double seen = before.arc() == null ? 0 : seenTogether(before.arc().edge(), arc.first());
    if (word == WordModel.NO_WORD) {
      return -seen;
    }
    boolean stub = !before.said() && model.words().first(word) == '。';
    double alone = model.cost(word, before.word()) - page.discount(word);
    return alone - seen + (stub ? SAYS_NOTHING : 0);
  }

  /** What a pair of characters across two words costs less for standing elsewhere on the page. */
  private double seenTogether(Edge last, Edge next) {
    boolean recovered = last.recovered() || next.recovered();
    return recovered ? page.discount(last.unit(), next.unit()) : 0;
  }

  private boolean saidAfter(Hypothesis before, int word) {
    if (word == WordModel.NO_WORD) {
      return true;
    }
    boolean pauses = PAUSES.indexOf(model.words().first(word)) >= 0;
    return !pauses && (before.said() || model.isPredicate(word));
  }

  private Candidate candidate(Hypothesis last) {
    Deque<Candidate.Part> parts = new ArrayDeque<>();
    LeadThreshold threshold = LeadThreshold.NONE;
    int next = WordModel.NO_WORD;
    for (Hypothesis at = last; at.arc() != null; at = at.before()) {
      boolean lone = at.arc().isLone();
      for (Arc arc = at.arc(); arc != null; arc = arc.before()) {
        parts.addFirst(new Candidate.Part(arc.edge(), lone));
      }
      // The words come last to first, so what remains is said of the run's first one.
      boolean decoded = at.arc().edge().to().isDecoded();
      threshold = decoded ? threshold(at, next) : threshold;
      next = at.word();
    }
    return Candidate.of(parts, threshold, last.cost());
  }

  private LeadThreshold threshold(Hypothesis at, int next) {
    int word = at.word();
    boolean lone = at.arc().isLone();
    boolean anchored = !at.arc().first().to().isDecoded();
    boolean followed = model.isPair(word, next);
    LeadThreshold.Place place =
        new LeadThreshold.Place(word, lone, anchored, at.before().said(), followed);
    return LeadThreshold.of(place, model, page);
  }
}
