package org.twinscript.intake;

import org.twinscript.intake.DamagedArticle.Dropped;

/**
 * Why a line is no part of the article.
 *
 * @param kind as in {@link Dropped#kind()}
 * @param why one clause for a reader
 * @param place whether only the line's place speaks against it
 */
record Verdict(String kind, String why, Place place) {

  /** What a verdict rests on. */
  enum Place {
    /** On more than the place. */
    SURE,
    /** The line is elsewhere on the page than the article. */
    ELSEWHERE,
    /** It stands behind what ends an article. */
    BELOW,
    /** On a shape that most likely is none of the article's: entries that lead on, statements. */
    LIKELY
  }

  static Verdict spam(String why) {
    return new Verdict("spam", why, Place.SURE);
  }

  static Verdict furniture(String why) {
    return new Verdict("furniture", why, Place.SURE);
  }

  static Verdict elsewhere(String why) {
    return new Verdict("furniture", why, Place.ELSEWHERE);
  }

  static Verdict below(String why) {
    return new Verdict("furniture", why, Place.BELOW);
  }

  static Verdict likely(String why) {
    return new Verdict("furniture", why, Place.LIKELY);
  }

  static Verdict caption(String why) {
    return new Verdict("caption", why, Place.SURE);
  }

  Dropped on(Line line) {
    return new Dropped(line.number(), kind, line.text(), why);
  }
}
