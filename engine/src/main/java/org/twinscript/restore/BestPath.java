package org.twinscript.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Viterbi search for the likeliest texts of a {@link ByteLattice}, cut into words by the way.
 * Each node keeps a few partial texts, so the best text comes with its rivals.
 */
final class BestPath {

  private static final int BEAM = 24;

  /** Marks that a clause ends with. */
  private static final String PAUSES = "。，；：？！";

  /** The cost of a full stop behind words of which none can be a predicate. */
  private static final double SAYS_NOTHING = 5;

  /** Stands for the word before, across a stretch the model does not look at. */
  private static final int SAME_WORD = -2;

  private static final long HASH = 1_000_003;

  private final LanguageModel model;
  private final PageWords page;
  private final Map<Node, Map<State, Hypothesis>> reached = new IdentityHashMap<>();

  private BestPath(LanguageModel model, PageWords page) {
    this.model = model;
    this.page = page;
  }

  /**
   * What tells partial texts at one node apart.
   *
   * @param said whether the clause has a word that can be its predicate so far
   */
  private record State(int word, long text, boolean said) {

    State with(Arc arc, int next, boolean saidNow) {
      return new State(next, text * arc.scale + arc.text, saidNow);
    }
  }

  /**
   * A partial text.
   *
   * @param before null at the first node
   * @param arc the way from there; null at the first node
   */
  private record Hypothesis(Hypothesis before, Arc arc, State state, double cost) {}

  /**
   * A word, an unknown unit or a silent stretch between two nodes, as a chain of edges.
   *
   * @param before the chain without its last edge; null when there is only one
   * @param first edge of the chain
   */
  private record Arc(
      Arc before, Edge first, Edge edge, int word, double cost, long text, long scale) {

    Arc then(Edge next) {
      int hash = next.text().hashCode();
      return new Arc(
          this, first, next, word, cost + next.penalty(), text * HASH + hash, scale * HASH);
    }

    static Arc of(Edge edge) {
      return new Arc(
          null, edge, edge, LanguageModel.NO_WORD, edge.penalty(), edge.text().hashCode(), HASH);
    }

    Arc as(int known, double more) {
      return new Arc(before, first, edge, known, cost + more, text, scale);
    }
  }

  /**
   * The texts of a lattice, likeliest first.
   *
   * @param nodes in topological order
   */
  static List<Candidate> search(List<Node> nodes, LanguageModel model, PageWords page) {
    return new BestPath(model, page).search(nodes);
  }

  private List<Candidate> search(List<Node> nodes) {
    State nothing = new State(LanguageModel.NO_WORD, 0, true);
    reached.put(
        nodes.get(0), new HashMap<>(Map.of(nothing, new Hypothesis(null, null, nothing, 0))));
    List<Candidate> candidates = new ArrayList<>();
    for (Node node : nodes) {
      List<Hypothesis> best = best(node);
      if (!best.isEmpty()) {
        arcs(node).forEach(arc -> best.forEach(hypothesis -> extend(hypothesis, arc)));
      }
      if (node.isInStep() && node.edges().isEmpty()) {
        best.forEach(hypothesis -> candidates.add(candidate(hypothesis)));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::cost));
    return candidates;
  }

  private List<Hypothesis> best(Node node) {
    return reached.getOrDefault(node, Map.of()).values().stream()
        .sorted(Comparator.comparingDouble(Hypothesis::cost))
        .limit(BEAM)
        .toList();
  }

  private void extend(Hypothesis before, Arc arc) {
    State state =
        arc.word == SAME_WORD
            ? before.state.with(arc, before.state.word, before.state.said)
            : before.state.with(arc, arc.word, saidAfter(before.state, arc.word));
    double cost = before.cost + arc.cost + (arc.word == SAME_WORD ? 0 : language(before, arc));
    Hypothesis next = new Hypothesis(before, arc, state, cost);
    reached
        .computeIfAbsent(arc.edge.to(), node -> new HashMap<>())
        .merge(state, next, (a, b) -> a.cost <= b.cost ? a : b);
  }

  /** What a word costs after the words before it. */
  private double language(Hypothesis before, Arc arc) {
    double seen = before.arc == null ? 0 : seenTogether(before.arc.edge, arc.first);
    if (arc.word == LanguageModel.NO_WORD) {
      return -seen;
    }
    boolean stub = !before.state.said && model.words().first(arc.word) == '。';
    double alone = model.cost(arc.word, before.state.word) - page.discount(arc.word);
    return alone - seen + (stub ? SAYS_NOTHING : 0);
  }

  /** What a pair of characters across two words costs less for standing elsewhere on the page. */
  private double seenTogether(Edge last, Edge next) {
    boolean recovered = last.recovered() || next.recovered();
    return recovered ? page.discount(last.unit(), next.unit()) : 0;
  }

  private boolean saidAfter(State before, int word) {
    if (word == LanguageModel.NO_WORD) {
      return true;
    }
    boolean pauses = PAUSES.indexOf(model.words().first(word)) >= 0;
    return !pauses && (before.said || model.isPredicate(word));
  }

  private List<Arc> arcs(Node node) {
    List<Arc> arcs = new ArrayList<>();
    for (Edge edge : node.edges()) {
      Arc arc = Arc.of(edge);
      if (edge.unit() == Edge.SILENT) {
        arcs.add(arc.as(SAME_WORD, 0));
      } else {
        SortedWords.Range words = model.words().beginningWith(edge.unit());
        if (words.word() == LanguageModel.NO_WORD) {
          arcs.add(arc.as(LanguageModel.NO_WORD, LanguageModel.costOfUnknown(edge.unit())));
        }
        collect(arc, words, arcs);
      }
    }
    return arcs;
  }

  /** Adds the words that a chain of edges makes, and those it can be prolonged to. */
  private static void collect(Arc arc, SortedWords.Range words, List<Arc> arcs) {
    if (words.isEmpty()) {
      return;
    }
    if (words.word() != LanguageModel.NO_WORD) {
      arcs.add(arc.as(words.word(), 0));
    }
    prolong(arc, words, arcs);
  }

  private static void prolong(Arc arc, SortedWords.Range words, List<Arc> arcs) {
    for (Edge edge : arc.edge.to().edges()) {
      if (edge.unit() == Edge.SILENT) {
        prolong(arc.then(edge), words, arcs);
      } else {
        collect(arc.then(edge), words.then(edge.unit()), arcs);
      }
    }
  }

  private Candidate candidate(Hypothesis last) {
    Deque<Candidate.Part> parts = new ArrayDeque<>();
    Footing footing = Footing.NONE;
    int next = LanguageModel.NO_WORD;
    for (Hypothesis at = last; at.arc != null; at = at.before) {
      boolean lone = at.arc.before == null;
      for (Arc arc = at.arc; arc != null; arc = arc.before) {
        parts.addFirst(new Candidate.Part(arc.edge, lone));
      }
      // The words come last to first, so what remains is said of the run's first one.
      boolean decoded = at.arc.edge.to().isDecoded();
      footing = decoded ? footing(at, next) : footing;
      next = at.state.word;
    }
    return Candidate.of(parts, footing, last.cost);
  }

  private Footing footing(Hypothesis at, int next) {
    int word = at.state.word;
    boolean lone = at.arc.before == null;
    boolean anchored = !at.arc.first.to().isDecoded();
    boolean followed = model.isPair(word, next);
    Footing.Place place = new Footing.Place(word, lone, anchored, at.before.state.said, followed);
    return Footing.of(place, model, page);
  }
}
