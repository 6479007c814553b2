package org.twinscript.restore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Viterbi search for the likeliest texts of a {@link ByteLattice}, cut into words by the way.
 * Each node keeps a few partial texts, so the best text comes with its rivals.
 */
final class BestPath {

  private static final int BEAM = 48;

  /** Some 6,000 words are as common, in nats. */
  private static final double COST_OF_A_COMMON_WORD = 11.5;

  private static final long HASH = 1_000_003;

  private final LanguageModel model;
  private final PageWords page;
  private final Map<Node, Map<State, Hypothesis>> reached = new IdentityHashMap<>();

  private BestPath(LanguageModel model, PageWords page) {
    this.model = model;
    this.page = page;
  }

  /** What tells partial texts at one node apart. */
  private record State(int word, long text) {}

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
   */
  private record Arc(Arc before, Edge edge, int word, double cost, long text, long scale) {

    Arc then(Edge next) {
      int hash = next.text().hashCode();
      return new Arc(this, next, word, cost + next.penalty(), text * HASH + hash, scale * HASH);
    }

    static Arc of(Edge edge) {
      return new Arc(
          null, edge, LanguageModel.NO_WORD, edge.penalty(), edge.text().hashCode(), HASH);
    }

    Arc as(int known, double more) {
      return new Arc(before, edge, known, cost + more, text, scale);
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
    State nothing = new State(LanguageModel.NO_WORD, 0);
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
    boolean silent = arc.word == SAME_WORD;
    int word = silent ? before.state.word : arc.word;
    double language =
        silent || word == LanguageModel.NO_WORD
            ? 0
            : model.cost(word, before.state.word) - page.discount(word);
    State state = new State(word, before.state.text * arc.scale + arc.text);
    Hypothesis next = new Hypothesis(before, arc, state, before.cost + arc.cost + language);
    reached
        .computeIfAbsent(arc.edge.to(), node -> new HashMap<>())
        .merge(state, next, (a, b) -> a.cost <= b.cost ? a : b);
  }

  /** Stands for the word before, across a stretch the model does not look at. */
  private static final int SAME_WORD = -2;

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
    List<Edge> edges = new ArrayList<>();
    boolean known = false;
    for (Hypothesis at = last; at.arc != null; at = at.before) {
      Edge first = at.arc.edge;
      boolean decoded = false;
      for (Arc arc = at.arc; arc != null; arc = arc.before) {
        first = arc.edge;
        edges.add(0, first);
        decoded |= first.to().isDecoded();
      }
      // The words come last to first, so what remains is said of the run's first one.
      boolean isAnchored = !first.to().isDecoded();
      known = decoded ? isKnown(at.state.word, isAnchored) : known;
    }
    return Candidate.of(edges, known, last.cost);
  }

  /** A word of the page, or a common one that begins before the run. */
  private boolean isKnown(int word, boolean isAnchored) {
    return word != LanguageModel.NO_WORD
        && (page.discount(word) > 0
            || isAnchored && model.cost(word, LanguageModel.NO_WORD) < COST_OF_A_COMMON_WORD);
  }
}
