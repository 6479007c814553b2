package org.twinscript.intake;

import org.twinscript.intake.DamagedArticle.Dropped;

/**
 * Why a line is no part of the article.
 *
 * @param kind as in {@link Dropped#kind()}
 * @param why one clause for a reader
 */
record Verdict(String kind, String why) {

  static Verdict spam(String why) {
    return new Verdict("spam", why);
  }

  static Verdict furniture(String why) {
    return new Verdict("furniture", why);
  }

  static Verdict caption(String why) {
    return new Verdict("caption", why);
  }

  Dropped on(Line line) {
    return new Dropped(line.number(), kind, line.text(), why);
  }
}
