package org.twinscript.intake;

import java.net.URI;
import java.util.Optional;

/**
 * A line of a text page, or a block of text of an HTML page: where the two formats meet.
 *
 * @param number counted from 1
 * @param text as on the page, without white space or a list bullet around it
 * @param hint what the markup says of it
 * @param inside false where the markup puts it outside the article
 * @param link the first absolute address it links to
 * @param markup what else the markup says
 */
record Line(
    int number,
    String text,
    Fold fold,
    Hint hint,
    boolean inside,
    Optional<URI> link,
    Markup markup) {

  enum Hint {
    PLAIN,
    /** The page's first-level heading. */
    TITLE,
    /** A lower heading. */
    HEADING,
    /** Most of it is link text. */
    LINKS,
    /** An item of a list, a caption, a cell: no heading however short. */
    PART
  }

  static Line plain(int number, String text) {
    return of(number, text, Hint.PLAIN, true, Optional.empty());
  }

  static Line of(int number, String text, Hint hint, boolean inside, Optional<URI> link) {
    return of(number, text, hint, inside, link, Markup.none(text));
  }

  static Line of(
      int number, String text, Hint hint, boolean inside, Optional<URI> link, Markup markup) {
    return new Line(number, text, Fold.of(text), hint, inside, link, markup);
  }

  /** How many Han characters it has, glosses apart. */
  int han() {
    return (int) fold.text().codePoints().filter(Character::isIdeographic).count();
  }

  /** Has a full stop: what a sentence of prose has and what lists, labels and titles lack. */
  boolean isProse() {
    return text.indexOf('。') >= 0 && hint != Hint.LINKS;
  }
}
