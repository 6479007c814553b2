package org.twinscript.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every text that a reader one byte late may have shown as the characters on the page.
 *
 * <p>A node stands between two visible characters and knows the byte that waits for its partner, or
 * that the reader is in step. An edge is one character of the text as it was. In a run, a visible
 * character of two bytes gives its first byte to the waiting one and leaves its second one waiting;
 * an ASCII character is a trail byte or a full-width form; {@code ?} is a lost byte of any value or
 * the full-width mark.
 */
final class ByteLattice {

  /** A run is given up after so many visible characters: no paragraph is as long. */
  private static final int LONGEST = 1_000;

  /** A lattice is given up that has so many edges: a run of a paragraph's length has 2,000. */
  private static final int MOST_EDGES = 12_000;

  /** A text loses step again so many times at most; the places behind are read by themselves. */
  private static final int MOST_STARTS = 4;

  /** A gloss does not reach further: what is left out of the clause is not asked for. */
  private static final int BEFORE = 512;

  /** So many visible characters before and after a run speak for or against it. */
  private static final int CONTEXT = 8;

  /** A clause is looked at from its beginning, but for one that is longer. */
  private static final int CLAUSE = 32;

  private static final String PAUSES = "。，；：？！,;:?!";

  /** Full-width forms that can put a reader out of step. */
  private static final String FALSE_MARKS = "?!,:;() ";

  private static final char[] SWALLOWED_MARKS = {'？', '！'};

  /** Marks that a mirror puts a comma before. */
  private static final String COMMA_BEFORE = "。、；，,;”";

  private static final int LOWEST_LOST = 0x80;

  /** Habits of a {@link Mirror} that are not the usual ones. */
  private static final double RARE = 3;

  /** The model overrates a full stop, but for the one before a closing quotation mark. */
  private static final double STOP = 1;

  /** A gloss whose opening bracket was swallowed. */
  private static final Pattern SWALLOWED_GLOSS = Pattern.compile("(" + Pinyin.TONED + ")\\)");

  private final String page;
  private final int start;
  private final CharacterJudge judge;
  private final Map<Long, Node> nodes = new HashMap<>();
  private final TreeMap<Integer, List<Node>> unexpanded = new TreeMap<>();
  private final List<Node> ordered = new ArrayList<>();
  private final Set<Integer> starts = new HashSet<>();
  private int lastWaiting;
  private int edges;

  private ByteLattice(String page, int start, CharacterJudge judge) {
    this.page = page;
    this.start = start;
    this.judge = judge;
    this.lastWaiting = start;
  }

  /**
   * The texts of a page around a {@code ?}, among them the page's own.
   *
   * @param start offset of the {@code ?} at which the reader may have lost step
   * @return the nodes in topological order, the first one first; texts end at the nodes in step
   *     that have no edge. None where there are too many texts to look at
   */
  static List<Node> around(String page, int start, CharacterJudge judge) {
    ByteLattice lattice = new ByteLattice(page, start, judge);
    lattice.addContext();
    while (!lattice.unexpanded.isEmpty() && lattice.edges <= MOST_EDGES) {
      List<Node> next = lattice.unexpanded.pollFirstEntry().getValue();
      lattice.ordered.addAll(next);
      next.forEach(lattice::expand);
    }
    return lattice.edges > MOST_EDGES ? List.of() : lattice.ordered;
  }

  /**
   * Whether a run was given up. What is left in the lattice then ends where the text did not.
   *
   * @param start as for {@link #around}
   */
  static boolean isGivenUp(List<Node> nodes, int start) {
    return nodes.isEmpty()
        || nodes.stream().anyMatch(node -> !node.isInStep() && node.index() - start > LONGEST);
  }

  private void addContext() {
    String before = page.substring(Math.max(0, start - BEFORE), start);
    String left = Pinyin.GLOSS.matcher(before).replaceAll("");
    int from = Math.max(0, left.length() - CLAUSE);
    for (int at = left.length() - CONTEXT; at > from; at--) {
      from = PAUSES.indexOf(left.charAt(at - 1)) >= 0 ? at - 1 : from;
    }
    String context = (from == 0 && start <= BEFORE ? "。" : "") + left.substring(from);
    Node at = new Node(start, Node.NOTHING, false);
    for (int i = 0; i < context.length(); i++) {
      boolean last = i + 1 == context.length();
      Node next = last ? node(start, Node.NOTHING, false) : new Node(start, Node.NOTHING, false);
      ordered.add(at);
      at.add(new Edge(next, "", "", judge.fold(context.charAt(i)), 0, false));
      at = next;
    }
  }

  private Node node(int index, int waiting, boolean decoded) {
    long key = (long) index << 16 | (waiting + 1) << 1 | (decoded ? 1 : 0);
    return nodes.computeIfAbsent(key, k -> enqueue(2 * index, new Node(index, waiting, decoded)));
  }

  private Node inStep(int index, Node from) {
    return node(index, Node.NOTHING, from.isDecoded());
  }

  private Node waiting(int index, int lead, boolean decoded) {
    lastWaiting = Math.max(lastWaiting, index);
    return node(index, lead, decoded);
  }

  /** A node behind the first of two characters that became one visible character. */
  private Node between(int index, Node from) {
    return enqueue(2 * index - 1, new Node(index, Node.SECOND_CHARACTER, from.isDecoded()));
  }

  private Node enqueue(int rank, Node node) {
    unexpanded.computeIfAbsent(rank, r -> new ArrayList<>()).add(node);
    return node;
  }

  private void expand(Node node) {
    if (node.index() >= page.length() || !node.edges().isEmpty()) {
      return;
    }
    if (!node.isInStep()) {
      expandRun(node, page.charAt(node.index()));
      return;
    }
    if (mayLoseStep(node)) {
      loseStep(node);
    }
    if (node.index() < lastWaiting + CONTEXT) {
      stayInStep(node);
    }
  }

  private void stayInStep(Node node) {
    Matcher gloss = Pinyin.GLOSS.matcher(page).region(node.index(), page.length());
    if (gloss.lookingAt()) {
      Node to = inStep(gloss.end(), node);
      node.add(new Edge(to, gloss.group(), gloss.group(), Edge.SILENT, 0, false));
    } else {
      Node to = inStep(node.index() + 1, node);
      addPlain(node, to, page.charAt(node.index()), 0);
    }
  }

  private void addPlain(Node node, Node to, char character, double penalty) {
    String text = String.valueOf(character);
    node.add(new Edge(to, text, text, judge.fold(character), penalty, false));
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

  private void loseStep(Node node) {
    starts.add(node.index());
    boolean decoded = node.isDecoded() || node.index() == start;
    int behind = node.index() + 1;
    char next = behind < page.length() ? page.charAt(behind) : 0;
    if (FALSE_MARKS.indexOf(next) >= 0) {
      char mark = FullWidth.of(next);
      Node to = waiting(behind + 1, Gb18030.trail(mark), decoded);
      addLostLeads(node, to, Gb18030.lead(mark), next == ' ' ? RARE : 0);
    } else if (Gb18030.isPair(next)) {
      for (char mark : SWALLOWED_MARKS) {
        Node to = waiting(behind, Gb18030.trail(mark), decoded);
        addLostLeads(node, to, Gb18030.lead(mark), RARE);
      }
    }
  }

  private void addLostLeads(Node node, Node to, int trail, double penalty) {
    for (int lead = LOWEST_LOST; lead <= Gb18030.MAX_BYTE; lead++) {
      char character = Gb18030.character(lead, trail);
      boolean stop = character == '。' && to.waiting() != Gb18030.trail('！');
      addRecovered(node, to, character, penalty + (stop ? STOP : 0));
    }
  }

  private void addLostTrails(Node node, Node to, int lowest, int highest, double penalty) {
    for (int trail = lowest; trail <= highest; trail++) {
      addRecovered(node, to, Gb18030.character(node.waiting(), trail), penalty);
    }
  }

  private void addRecovered(Node node, Node to, char character, double penalty) {
    if (character != 0 && Character.getType(character) != Character.PRIVATE_USE) {
      double fit = judge.penalty(character) + glossPenalty(to, character);
      String text = String.valueOf(character);
      node.add(new Edge(to, text, text, judge.fold(character), penalty + fit, true));
      edges++;
    }
  }

  private double glossPenalty(Node to, char character) {
    if (!to.isInStep() || to.index() >= page.length() || page.charAt(to.index()) != '(') {
      return 0;
    }
    Matcher gloss = Pinyin.GLOSS.matcher(page).region(to.index(), page.length());
    return gloss.lookingAt() ? judge.penalty(character, gloss.group(1)) : 0;
  }

  private void expandRun(Node node, char visible) {
    if (node.index() - start > LONGEST) {
      return;
    }
    if (visible == '?') {
      recoverLostByte(node);
    }
    char pair = visible >= ' ' && visible <= '~' ? FullWidth.of(visible) : visible;
    if (Gb18030.isPair(pair)) {
      recoverPair(node, Gb18030.lead(pair), Gb18030.trail(pair));
    }
    if (visible >= '@' && visible <= '~') {
      addRecovered(
          node, inStep(node.index() + 1, node), Gb18030.character(node.waiting(), visible), 0);
    }
  }

  private void recoverPair(Node node, int trail, int next) {
    char character = Gb18030.character(node.waiting(), trail);
    int behind = node.index() + 1;
    if (next > 0x80) {
      addRecovered(node, waiting(behind, next, node.isDecoded()), character, 0);
    } else if (next < 0x80) {
      Node between = between(behind, node);
      addRecovered(node, between, character, 0);
      addPlain(between, inStep(behind, node), (char) next, 0);
    }
  }

  /** A byte shows as {@code ?} before ASCII and at the end, and 80 always, being no lead byte. */
  private void recoverLostByte(Node node) {
    int behind = node.index() + 1;
    boolean alone = behind == page.length() || page.charAt(behind) < '@';
    int highest = alone ? Gb18030.MAX_BYTE : LOWEST_LOST;
    addLostTrails(node, inStep(behind, node), LOWEST_LOST, highest, 0);
    if (behind < page.length()) {
      recoverSwallowed(node, behind);
    }
  }

  /** The byte's {@code ?} may have swallowed a bracket or a comma. */
  private void recoverSwallowed(Node node, int behind) {
    Matcher gloss = SWALLOWED_GLOSS.matcher(page).region(behind, page.length());
    if (gloss.lookingAt()) {
      Node between = between(behind, node);
      for (int trail = LOWEST_LOST; trail <= Gb18030.MAX_BYTE; trail++) {
        char character = Gb18030.character(node.waiting(), trail);
        double fit = character == 0 ? 0 : judge.penalty(character, gloss.group(1));
        addRecovered(node, between, character, fit);
      }
      String text = "(" + gloss.group();
      between.add(new Edge(inStep(gloss.end(), node), text, text, Edge.SILENT, 0, false));
    } else if (COMMA_BEFORE.indexOf(page.charAt(behind)) >= 0) {
      Node between = between(behind, node);
      addLostTrails(node, between, LOWEST_LOST, Gb18030.MAX_BYTE, 1);
      between.add(new Edge(inStep(behind, node), ",", "", Edge.SILENT, 0, false));
    } else if (Gb18030.isPair(page.charAt(behind))) {
      Node between = between(behind, node);
      addLostTrails(node, between, LOWEST_LOST, Gb18030.MAX_BYTE, RARE);
      addPlain(between, inStep(behind, node), ',', 0);
      addPlain(between, inStep(behind, node), '(', 0);
    }
  }
}
