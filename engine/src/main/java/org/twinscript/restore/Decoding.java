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
 */
record Decoding(List<Candidate> runs, double gain) {

  /** A repair must be so much likelier than what stands there: e⁻²⁰ is one in 500 million. */
  private static final double ENOUGH_GAIN = 20;

  /** A repair must be so much likelier than a rival that ends otherwise: a trail byte is lost. */
  private static final double ENOUGH_AT_END = 3;

  /**
   * A repair must be so much likelier than a rival with another first character, whose lead byte is
   * lost: 罚款 is frequent, but 剩款 may be what stood there.
   */
  private static final double ENOUGH_AT_START = 6.8;

  /** That is said less strictly of a word which also stands elsewhere on the page. */
  private static final double ENOUGH_OF_A_KNOWN_WORD = 2.4;

  /** So many texts are compared. */
  private static final int COMPARED = 16;

  private static final int SHOWN = 3;

  /** Decodes the run that may begin at an offset of a page. */
  static Decoding at(String page, int start, Evidence evidence) {
    List<Candidate> all = new ArrayList<>();
    List<Node> lattice = ByteLattice.around(page, start, evidence.judge());
    for (Candidate path : BestPath.search(lattice, evidence.model(), evidence.words())) {
      all.add(path.withCost(path.cost() + Form.cost(page, start, path)));
    }
    all.sort(Comparator.comparingDouble(Candidate::cost));
    double asFound = all.stream().filter(path -> !path.isRun()).findFirst().orElseThrow().cost();
    List<Candidate> runs = new ArrayList<>();
    for (Candidate path : all) {
      boolean wanted = path.isRun() && runs.size() < COMPARED;
      boolean known = runs.stream().anyMatch(run -> run.reads(path));
      if (wanted && !known && isTelling(page, start, path) && isProven(page, start, path)) {
        runs.add(path);
      }
    }
    return new Decoding(runs, gain(runs, asFound));
  }

  /** Question marks in a row say nothing of what stood there. */
  private static boolean isTelling(String page, int start, Candidate path) {
    return page.substring(start, path.end()).chars().anyMatch(unit -> unit > '~');
  }

  /** Whether some mirror shows the run as the characters on the page. */
  private static boolean isProven(String page, int start, Candidate path) {
    // What follows decides whether the last byte stays alone; a little of it is enough.
    int seen = Math.min(page.length(), path.end() + 2);
    String shown = page.substring(start, seen);
    String good = path.source() + page.substring(path.end(), seen);
    return Mirror.ALL.stream().anyMatch(mirror -> Redamage.shift(good, 0, mirror).equals(shown));
  }

  private static double gain(List<Candidate> runs, double asFound) {
    return runs.isEmpty() ? Double.NEGATIVE_INFINITY : asFound - runs.get(0).cost();
  }

  /** The place is damaged, whatever stood there. */
  boolean isSuspicious() {
    return gain >= ENOUGH_GAIN;
  }

  /** The place is damaged, and the first run is what stood there. */
  boolean isClear() {
    return isSuspicious() && runs.stream().skip(1).allMatch(this::isBeaten);
  }

  private boolean isBeaten(Candidate rival) {
    boolean known = best().known() || best().beginsWithMarks();
    double ofStart = known ? ENOUGH_OF_A_KNOWN_WORD : ENOUGH_AT_START;
    return rival.cost() - best().cost() >= (best().beginsLike(rival) ? ENOUGH_AT_END : ofStart);
  }

  Candidate best() {
    return runs.get(0);
  }

  /** The likeliest texts, for a reader. */
  String candidates() {
    return runs.stream().limit(SHOWN).map(Candidate::text).collect(Collectors.joining(" or "));
  }
}
