package org.twinscript.restore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may have stood where a {@code ?} stands.
 *
 * @param runs texts that the mirror damages to exactly what is on the page, likeliest first
 * @param gain how much likelier the first one is than the page's own text, in nats
 * @param enoughGain how much likelier it must be for the place to be damaged
 * @param tried how many characters were tried: what the decoding took, on every machine alike
 */
record Decoding(List<Candidate> runs, double gain, double enoughGain, int tried) {

  /**
   * A repair must be so much likelier than what stands there: e⁻¹² is one in 160,000. No question
   * mark before strange characters in good text came above 0.
   */
  private static final double ENOUGH_GAIN = 12;

  /**
   * Question marks in a row say nothing of what stood there but by their number and by the words
   * around; authors write them too, the likeliest of those tried at 14.
   */
  private static final double ENOUGH_GAIN_OF_MARKS = 18;

  /** At the end of a passage they may stand for the end of a word or of a quotation: 规?!?. */
  private static final double ENOUGH_GAIN_OF_AN_END = 12;

  /** That is asked where the words before a question mark ask something. */
  private static final double ENOUGH_GAIN_BEHIND_A_QUESTION = 20;

  /** Of question marks alone, and then only where a quotation is open at the end of a passage. */
  private static final double ENOUGH_GAIN_OF_A_QUOTED_END = 16;

  private static final double NEVER_ENOUGH = Double.POSITIVE_INFINITY;

  /** A repair must be so much likelier than a rival that has another word: a trail byte is lost. */
  private static final double ENOUGH_IN_A_WORD = 3;

  /** That is asked more strictly of a character on its own: fines {@code 处50元} or {@code 达}. */
  private static final double ENOUGH_OF_A_LONE_CHARACTER = 4.5;

  /** That is said of two marks in a row, as after the end of a quotation: no word competes. */
  private static final double ENOUGH_OF_MARKS = 1;

  /** So many texts are compared. */
  private static final int COMPARED = 16;

  private static final int SHOWN = 3;

  /** Decodes the run that may begin at an offset of a page. */
  static Decoding at(String page, int start, PageEvidence evidence) {
    List<Candidate> all = new ArrayList<>();
    List<Node> lattice = ByteLattice.around(page, start, evidence.judge());
    int tried = lattice.stream().mapToInt(node -> node.edges().size()).sum();
    if (ByteLattice.isGivenUp(lattice, start)) {
      return new Decoding(List.of(), Double.NEGATIVE_INFINITY, ENOUGH_GAIN, tried);
    }
    for (Candidate path : BestPath.search(lattice, evidence.model(), evidence.words())) {
      all.add(path.withCost(path.cost() + Form.cost(page, start, path)));
    }
    all.sort(Comparator.comparingDouble(Candidate::cost));
    double asFound = all.stream().filter(path -> !path.isRun()).findFirst().orElseThrow().cost();
    List<Candidate> runs = new ArrayList<>();
    for (Candidate path : all) {
      boolean wanted = path.isRun() && runs.size() < COMPARED;
      boolean known = runs.stream().anyMatch(run -> run.reads(path));
      if (wanted && !known && isProven(page, start, path)) {
        runs.add(path);
      }
    }
    return new Decoding(runs, gain(runs, asFound), enoughGain(page, start, runs), tried);
  }

  /** Whether some mirror shows the run as the characters on the page. */
  private static boolean isProven(String page, int start, Candidate path) {
    // What follows decides whether the last byte stays alone; a little of it is enough.
    int seen = Math.min(page.length(), path.end() + 2);
    String shown = page.substring(start, seen);
    String good = path.source() + page.substring(path.end(), seen);
    return Mirror.ALL.stream().anyMatch(mirror -> Redamage.shift(good, 0, mirror).equals(shown));
  }

  private static double enoughGain(String page, int start, List<Candidate> runs) {
    boolean asks = Question.asks(page, start);
    if (runs.isEmpty() || hasStrangeCharacters(page, start, runs.get(0))) {
      return asks ? ENOUGH_GAIN_BEHIND_A_QUESTION : ENOUGH_GAIN;
    }
    Candidate best = runs.get(0);
    boolean closes =
        best.text().equals("。”") && page.lastIndexOf('“', start) > page.lastIndexOf('”', start);
    boolean ends = best.end() == page.length() && (closes || best.threshold().isAnchored());
    if (asks) {
      return closes && best.end() == page.length() ? ENOUGH_GAIN_OF_A_QUOTED_END : NEVER_ENOUGH;
    }
    return ends ? ENOUGH_GAIN_OF_AN_END : ENOUGH_GAIN_OF_MARKS;
  }

  private static boolean hasStrangeCharacters(String page, int start, Candidate path) {
    return page.substring(start, path.end()).chars().anyMatch(unit -> unit > '~');
  }

  private static double gain(List<Candidate> runs, double asFound) {
    return runs.isEmpty() ? Double.NEGATIVE_INFINITY : asFound - runs.get(0).cost();
  }

  /** The place is damaged, whatever stood there. */
  boolean isSuspicious() {
    return gain >= enoughGain;
  }

  /**
   * The place is damaged, and the first run is what stood there. Its first character and a later
   * one are two doubts, which add up: it may lead by just enough in one of them, not in both.
   */
  boolean isClear() {
    return isSuspicious() && risk(true) + risk(false) <= 1;
  }

  /** The greatest risk of the rivals that begin with the same character, or with another one. */
  private double risk(boolean alike) {
    return runs.stream()
        .skip(1)
        .filter(rival -> best().beginsLike(rival) == alike)
        .mapToDouble(this::risk)
        .max()
        .orElse(0);
  }

  /** How likely a rival is, 1 where the first run leads by just enough. */
  private double risk(Candidate rival) {
    return Math.exp(leastLead(rival) - (rival.cost() - best().cost()));
  }

  private double leastLead(Candidate rival) {
    if (best().beginsLike(rival)) {
      return best().isLoneWhereUnlike(rival) ? ENOUGH_OF_A_LONE_CHARACTER : ENOUGH_IN_A_WORD;
    }
    return best().beginsWithMarks()
        ? ENOUGH_OF_MARKS
        : best().threshold().leastLead(rival.threshold());
  }

  Candidate best() {
    return runs.get(0);
  }

  /** The likeliest texts, for a reader. */
  String candidates() {
    return runs.stream().limit(SHOWN).map(Candidate::text).collect(Collectors.joining(" or "));
  }
}
