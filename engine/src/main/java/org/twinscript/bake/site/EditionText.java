package org.twinscript.bake.site;

import java.util.Optional;
import org.twinscript.bake.cache.Deferred;

/**
 * A document's text in one edition.
 *
 * @param body its HTML, ready to stand in a page
 * @param summary the beginning of the body as plain text; empty when the body has no text
 * @param source the publisher's name, for an article that names one
 */
public record EditionText(
    String title, Deferred<String> body, String summary, Optional<String> source) {

  /** The same under another title. */
  public EditionText titled(String other) {
    return new EditionText(other, body, summary, source);
  }

  /** The same with another body. */
  public EditionText withBody(Deferred<String> other) {
    return new EditionText(title, other, summary, source);
  }

  /** The body's HTML. */
  public String html() {
    return body.get();
  }
}
