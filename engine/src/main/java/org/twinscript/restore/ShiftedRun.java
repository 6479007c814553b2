package org.twinscript.restore;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a run goes on and ends. A visible character of two bytes gives its first byte to the waiting
 * one and leaves its second one waiting; an ASCII character is a trail byte or a full-width form;
 * {@code ?} is a lost byte of any value or the full-width mark.
 */
final class ShiftedRun {

  /** Marks that a mirror puts a comma before. */
  private static final String COMMA_BEFORE = "。、；，,;”";

  private static final int LOWEST_LOST = 0x80;

  /** What stands in brackets is hardly longer. */
  private static final int LONGEST_BRACKET = 200;

  /** Habits of a {@link Mirror} that are not the usual ones. */
  private static final double RARE = 3;

  /** A gloss whose opening bracket was swallowed. */
  private static final Pattern SWALLOWED_GLOSS = Pattern.compile("(" + Pinyin.TONED + ")\\)");

  private final String page;
  private final ByteLattice lattice;
  private final CharacterJudge judge;

  ShiftedRun(String page, ByteLattice lattice, CharacterJudge judge) {
    this.page = page;
    this.lattice = lattice;
    this.judge = judge;
  }

  /** Adds the edges of a node at which a byte waits. */
  void expand(Node node) {
    char visible = page.charAt(node.index());
    if (visible == '?') {
      recoverLostByte(node);
    }
    char pair = visible >= ' ' && visible <= '~' ? FullWidth.of(visible) : visible;
    if (Gb18030.isPair(pair)) {
      recoverPair(node, Gb18030.lead(pair), Gb18030.trail(pair));
    }
    if (visible >= '@' && visible <= '~') {
      Node to = lattice.inStep(node.index() + 1, node);
      char character = Gb18030.character(node.waiting(), visible);
      lattice.addRecovered(node, to, character, glossPenalty(to, character), false);
    }
  }

  private void recoverPair(Node node, int trail, int next) {
    char character = Gb18030.character(node.waiting(), trail);
    int behind = node.index() + 1;
    if (next > 0x80) {
      Node to = lattice.waiting(behind, next, node.isDecoded());
      lattice.addRecovered(node, to, character, 0, false);
    } else if (next < 0x80) {
      Node between = lattice.between(behind, node);
      lattice.addRecovered(node, between, character, 0, false);
      lattice.addPlain(between, lattice.inStep(behind, node), (char) next, 0);
    }
  }

  /** A byte shows as {@code ?} before ASCII and at the end, and 80 always, being no lead byte. */
  private void recoverLostByte(Node node) {
    int behind = node.index() + 1;
    boolean alone = behind == page.length() || page.charAt(behind) < '@';
    int highest = alone ? Gb18030.MAX_BYTE : LOWEST_LOST;
    Node to = lattice.inStep(behind, node);
    for (int trail = LOWEST_LOST; trail <= highest; trail++) {
      char character = Gb18030.character(node.waiting(), trail);
      lattice.addRecovered(node, to, character, glossPenalty(to, character), true);
    }
    if (behind < page.length()) {
      recoverSwallowed(node, behind);
    }
  }

  /** The byte's {@code ?} may have swallowed a bracket or a comma. */
  private void recoverSwallowed(Node node, int behind) {
    Matcher gloss = SWALLOWED_GLOSS.matcher(page).region(behind, page.length());
    Node between = lattice.between(behind, node);
    if (gloss.lookingAt()) {
      for (int trail = LOWEST_LOST; trail <= Gb18030.MAX_BYTE; trail++) {
        char character = Gb18030.character(node.waiting(), trail);
        double fit = character == 0 ? 0 : judge.penalty(character, gloss.group(1));
        lattice.addRecovered(node, between, character, fit, true);
      }
      String text = "(" + gloss.group();
      between.add(Edge.silent(lattice.inStep(gloss.end(), node), text, text));
    } else if (COMMA_BEFORE.indexOf(page.charAt(behind)) >= 0) {
      addLostTrails(node, between, 1);
      between.add(Edge.silent(lattice.inStep(behind, node), ",", ""));
    } else if (closesABracket(behind)) {
      // The language does not expect a bracket; whether its partner stands there counts later.
      addLostTrails(node, between, RARE);
      between.add(Edge.silent(lattice.inStep(behind, node), "(", "("));
    }
  }

  /** Whether a bracket without its partner closes behind a place. */
  private boolean closesABracket(int from) {
    int open = 0;
    int end = Math.min(page.length(), from + LONGEST_BRACKET);
    for (int at = from; at < end && open >= 0; at++) {
      char mark = FullWidth.toAscii(page.charAt(at));
      open += mark == '(' ? 1 : mark == ')' ? -1 : 0;
    }
    return open < 0;
  }

  private void addLostTrails(Node node, Node to, double penalty) {
    for (int trail = LOWEST_LOST; trail <= Gb18030.MAX_BYTE; trail++) {
      char character = Gb18030.character(node.waiting(), trail);
      lattice.addRecovered(node, to, character, penalty, true);
    }
  }

  private double glossPenalty(Node to, char character) {
    if (to.index() >= page.length() || page.charAt(to.index()) != '(' || character == 0) {
      return 0;
    }
    Matcher gloss = Pinyin.GLOSS.matcher(page).region(to.index(), page.length());
    return gloss.lookingAt() ? judge.penalty(character, gloss.group(1)) : 0;
  }
}
