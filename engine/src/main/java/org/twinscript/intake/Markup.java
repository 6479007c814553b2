package org.twinscript.intake;

import java.util.Optional;
import org.twinscript.article.Layout;

/**
 * What the markup of an HTML page says of a line beyond its {@link Line.Hint}.
 *
 * @param pieces the line's text with a wide gap wherever one inline element ends and another begins
 * @param publisher the text of an element in it whose name says that it holds a publisher or
 *     account
 * @param owner a number for the block element it stands in; lines of one element share it
 * @param container a number for what that element stands in
 * @param stranger why it belongs to something else than the article
 * @param layout how it is laid out
 */
record Markup(
    String pieces,
    Optional<String> publisher,
    int owner,
    int container,
    Optional<Stranger> stranger,
    Layout layout) {

  /** Of a line of plain text. */
  static Markup none(String text) {
    return new Markup(text, Optional.empty(), 0, 0, Optional.empty(), Layout.PLAIN);
  }
}
