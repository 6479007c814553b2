package org.twinscript.restore;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a run begins. Where a character and the lead byte after it look like a full-width mark, the
 * reader drops the lone byte before them, and goes on behind the mark. Where they look like a
 * character that the mirror has a reading for, the reading was put between the bytes of the next
 * one, and nothing is lost but the lone byte: the reading tells it.
 */
final class LostStep {

  /** Marks that can put a reader out of step, as mirrors show them. */
  private static final String FALSE_MARKS = "?!,:;() ？！，：；（）。、";

  private static final char[] SWALLOWED_MARKS = {'？', '！'};

  /** A gloss that stands behind a lone byte, which may have swallowed its bracket. */
  private static final Pattern GLOSS = Pattern.compile("\\?\\(?(" + Pinyin.SYLLABLE + ")\\)");

  private static final int LOWEST_LOST = 0x80;

  /** Habits of a {@link Mirror} that are not the usual ones. */
  private static final double RARE = 3;

  /**
   * What puts a reader out of step where nothing looks like a mark is a byte lost by itself. No
   * mirror is known to do it, so that this is enough for a doubt only.
   */
  static final double NO_MARK = 14;

  /** Few mirrors lose step at another mark. */
  static final double OTHER_MARK = 4.5;

  private final String page;
  private final ByteLattice lattice;
  private final CharacterJudge judge;

  LostStep(String page, ByteLattice lattice, CharacterJudge judge) {
    this.page = page;
    this.lattice = lattice;
    this.judge = judge;
  }

  /** Adds the edges of a node in step that stands before a {@code ?}. */
  void expand(Node node, boolean decoded) {
    int behind = node.index() + 1;
    char next = behind < page.length() ? page.charAt(behind) : 0;
    char mark = next < 0x80 && FALSE_MARKS.indexOf(next) >= 0 ? FullWidth.of(next) : next;
    if (FALSE_MARKS.indexOf(next) >= 0) {
      Node to = lattice.waiting(behind + 1, Gb18030.trail(mark), decoded);
      addLostLeads(node, to, Gb18030.lead(mark), mark == '？' || mark == '！' ? 0 : OTHER_MARK);
    }
    boolean ascii = next >= '?' && next <= '~';
    if (ascii || next > 0x80 && Gb18030.isPair(next)) {
      for (char swallowed : SWALLOWED_MARKS) {
        Node to = lattice.waiting(behind, Gb18030.trail(swallowed), decoded);
        addLostLeads(node, to, Gb18030.lead(swallowed), ascii ? 2 * RARE : RARE);
      }
    }
    loseAByte(node, next, decoded);
    Matcher gloss = GLOSS.matcher(page).region(node.index(), page.length());
    if (gloss.lookingAt()) {
      goOnBehind(gloss, node, decoded);
    }
  }

  /** The first byte of the next character got lost, for no reason that can be seen. */
  private void loseAByte(Node node, char next, boolean decoded) {
    int behind = node.index() + 1;
    boolean ascii = next >= '0' && next <= '~';
    if (ascii && (isLatin(node.index() - 1) || isLatin(behind + 1))) {
      return;
    }
    char pair = ascii ? FullWidth.of(next) : next;
    if (FALSE_MARKS.indexOf(next) < 0 && Gb18030.isPair(pair)) {
      Node to = lattice.waiting(behind + 1, Gb18030.trail(pair), decoded);
      addLostLeads(node, to, Gb18030.lead(pair), NO_MARK);
    }
    if (next >= '@' && next <= '~') {
      addLostLeads(node, lattice.inStep(behind + 1, decoded), next, NO_MARK);
    }
  }

  private boolean isLatin(int at) {
    return at >= 0 && at < page.length() && MarkContext.isLatin(page.charAt(at));
  }

  private void addLostLeads(Node node, Node to, int trail, double penalty) {
    for (int lead = LOWEST_LOST; lead <= Gb18030.MAX_BYTE; lead++) {
      lattice.addRecovered(node, to, Gb18030.character(lead, trail), penalty, true);
    }
  }

  private void goOnBehind(Matcher gloss, Node node, boolean decoded) {
    if (node.index() == 0 || !Gb18030.isPair(page.charAt(node.index() - 1))) {
      return;
    }
    int trail = Gb18030.trail(page.charAt(node.index() - 1));
    for (int lead = LOWEST_LOST + 1; lead <= Gb18030.MAX_BYTE; lead++) {
      char glossed = Gb18030.character(trail, lead);
      if (glossed != 0 && judge.reads(glossed, gloss.group(1))) {
        Node to = lattice.waiting(gloss.end(), lead, decoded);
        node.add(Edge.silent(to, "(" + gloss.group(1) + ")", ""));
      }
    }
  }
}
