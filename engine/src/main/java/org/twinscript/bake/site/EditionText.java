package org.twinscript.bake.site;

import java.util.Optional;
import org.twinscript.article.Credits;
import org.twinscript.bake.cache.Deferred;

/**
 * A document's text in one edition.
 *
 * @param body its HTML, ready to stand in a page
 * @param summary the beginning of the body as plain text; empty when the body has no text
 * @param credits its article's, in this edition's words
 */
public record EditionText(String title, Deferred<String> body, String summary, Credits credits) {

  /** The same under another title. */
  public EditionText titled(String other) {
    return new EditionText(other, body, summary, credits);
  }

  /** The names of the article's sources in one text. */
  public Optional<String> source() {
    return credits.source();
  }

  /** The same with another body. */
  public EditionText withBody(Deferred<String> other) {
    return new EditionText(title, other, summary, credits);
  }

  /** The body's HTML. */
  public String html() {
    return body.get();
  }
}
