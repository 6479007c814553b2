package org.twinscript.restore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Every text that a reader one byte late may have shown as the characters on the page.
 *
 * <p>A node stands between two visible characters and knows the byte that waits for its partner, or
 * that the reader is in step. An edge is one character of the text as it was. {@link LostStep} adds
 * the edges with which a run begins, {@link ShiftedRun} those inside it and at its end.
 *
 * <p>What is tried is bounded by counts, so that a page is read alike on every machine.
 */
final class ByteLattice {

  /** A run is given up after so many visible characters: no paragraph is as long. */
  static final int LONGEST = 1_000;

  /** A lattice is given up that has so many edges: a run of a paragraph's length has 2,000. */
  private static final int MOST_EDGES = 12_000;

  /** A text loses step again so many times at most; the places behind are read by themselves. */
  private static final int MOST_STARTS = 4;

  /** So many visible characters behind a run speak for or against it. */
  private static final int CONTEXT = 8;

  private final String page;
  private final int start;
  private final PageEvidence evidence;
  private final Map<Long, Node> nodes = new HashMap<>();
  private final TreeMap<Integer, List<Node>> unexpanded = new TreeMap<>();
  private final Set<Integer> starts = new HashSet<>();
  private final LostStep lostStep;
  private final ShiftedRun run;
  private int lastWaiting;
  private int waitingAhead;
  private int edges;

  /**
   * The texts of a page from a {@code ?} on, among them the page's own.
   *
   * @param start offset of the {@code ?} at which the reader may have lost step
   */
  ByteLattice(String page, int start, PageEvidence evidence) {
    this.page = page;
    this.start = start;
    this.evidence = evidence;
    this.lastWaiting = start;
    this.lostStep = new LostStep(page, this, evidence.judge());
    this.run = new ShiftedRun(page, this, evidence.judge());
    node(start, Node.NOTHING, false);
  }

  /**
   * The next nodes in topological order, all between the same two visible characters, those first
   * at which a byte waits. Empty when there are no more, or too many texts to look at.
   */
  List<Node> next() {
    if (unexpanded.isEmpty() || isGivenUp()) {
      return List.of();
    }
    List<Node> next = unexpanded.pollFirstEntry().getValue();
    waitingAhead -= (int) next.stream().filter(Node::isWaiting).count();
    next.sort(Comparator.comparing(Node::isInStep));
    return next;
  }

  /** Whether there are too many texts to look at. */
  boolean isGivenUp() {
    return edges > MOST_EDGES || lastWaiting - start > LONGEST;
  }

  private Node node(int index, int waiting, boolean decoded) {
    long key = (long) index << 16 | (waiting + 1) << 1 | (decoded ? 1 : 0);
    return nodes.computeIfAbsent(key, k -> enqueue(2 * index, new Node(index, waiting, decoded)));
  }

  Node inStep(int index, Node from) {
    return inStep(index, from.isDecoded());
  }

  Node inStep(int index, boolean decoded) {
    return node(index, Node.NOTHING, decoded);
  }

  Node waiting(int index, int lead, boolean decoded) {
    return node(index, lead, decoded);
  }

  /** A node behind the first of two characters that became one visible character. */
  Node between(int index, Node from) {
    return enqueue(2 * index - 1, new Node(index, Node.SECOND_CHARACTER, from.isDecoded()));
  }

  private Node enqueue(int rank, Node node) {
    unexpanded.computeIfAbsent(rank, r -> new ArrayList<>()).add(node);
    waitingAhead += node.isWaiting() ? 1 : 0;
    return node;
  }

  /**
   * Adds the edges of a node that {@link #next} gave; a text that is not worth following is not
   * expanded. Texts end at the nodes in step that have no edge then.
   */
  void expand(Node node) {
    if (node.isWaiting()) {
      lastWaiting = node.index();
    }
    if (node.index() >= page.length() || !node.edges().isEmpty()) {
      return;
    }
    if (!node.isInStep()) {
      run.expand(node);
      return;
    }
    if (node.index() >= lastWaiting + CONTEXT && waitingAhead == 0) {
      return;
    }
    if (mayLoseStep(node)) {
      starts.add(node.index());
      lostStep.expand(node, node.isDecoded() || node.index() == start);
    }
    stayInStep(node);
  }

  private void stayInStep(Node node) {
    Matcher gloss = Pinyin.GLOSS.matcher(page).region(node.index(), page.length());
    if (gloss.lookingAt()) {
      node.add(Edge.silent(inStep(gloss.end(), node), gloss.group(), gloss.group()));
    } else {
      addPlain(node, inStep(node.index() + 1, node), page.charAt(node.index()), 0);
    }
  }

  /** Adds a character that is on the page, or that vanished without a trace. */
  void addPlain(Node node, Node to, char character, double penalty) {
    String text = String.valueOf(character);
    node.add(new Edge(to, text, text, evidence.fold(character), penalty, false));
  }

  /** Adds a character that the page shows as something else, unless its script rules that out. */
  void addRecovered(Node node, Node to, char character, double penalty, boolean guessed) {
    if (character != 0
        && Character.getType(character) != Character.PRIVATE_USE
        && evidence.judge().canStand(character)) {
      String text = String.valueOf(character);
      double cost = penalty + evidence.judge().penalty(character);
      node.add(new Edge(to, text, text, evidence.fold(character), cost, guessed));
      edges++;
    }
  }

  /**
   * Where the reader is told to stay in step at the start, the next {@code ?} is no start either.
   */
  private boolean mayLoseStep(Node node) {
    boolean apart = node.isDecoded() || node.index() == start || node.index() > start + 2;
    return apart
        && page.charAt(node.index()) == '?'
        && node.index() - start < LONGEST
        && (starts.contains(node.index()) || starts.size() < MOST_STARTS);
  }
}
