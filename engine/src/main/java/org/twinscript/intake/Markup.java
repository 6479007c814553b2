package org.twinscript.intake;

import java.util.Optional;
import java.util.Set;

/**
 * What the markup of an HTML page says of a line beyond its {@link Line.Hint}.
 *
 * @param pieces the line's text with a wide gap wherever one inline element ends and another begins
 * @param names the words in the class names and ids of the elements it stands in, inner ones only
 * @param owner a number for the block element it stands in; lines of one element share it
 * @param stranger why it belongs to something else than the article
 */
record Markup(String pieces, Set<String> names, int owner, Optional<String> stranger) {

  Markup {
    names = Set.copyOf(names);
  }

  /** Of a line of plain text. */
  static Markup none(String text) {
    return new Markup(text, Set.of(), 0, Optional.empty());
  }
}
