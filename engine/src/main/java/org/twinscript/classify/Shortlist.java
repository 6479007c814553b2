package org.twinscript.classify;

import java.util.List;

/**
 * Which of the ranked terms an article is about.
 *
 * @param least the score below which a term is only mentioned
 * @param share the part of the best term's score below which a term is only mentioned
 * @param most how many terms at most
 */
record Shortlist(double least, double share, int most) {

  /**
   * A short form in the title (4 × 1), a full name in the lead (2 × 2) or seven mentions in the
   * body (√7 × 1) carry a region; one full name in passing (1 × 2) does not.
   */
  static final Shortlist REGIONS = new Shortlist(2.6, 0.3, 4);

  /**
   * One strong cue in the lead (2 × 2) or a heading carries a theme, or a few in the body. Themes
   * have more cues than regions, so most of them gather some: hence the higher share.
   */
  static final Shortlist THEMES = new Shortlist(3, 0.35, 5);

  List<Evidence> of(List<Evidence> ranked) {
    double best = ranked.isEmpty() ? 0 : ranked.get(0).score();
    double bar = Math.max(least, share * best);
    return ranked.stream().filter(evidence -> evidence.score() >= bar).limit(most).toList();
  }
}
