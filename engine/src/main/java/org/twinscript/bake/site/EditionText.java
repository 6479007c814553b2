package org.twinscript.bake.site;

import java.util.List;
import java.util.Optional;
import org.twinscript.article.Credits;
import org.twinscript.bake.cache.Deferred;

/**
 * A document's text in one edition.
 *
 * @param phrases its title cut where a line may end; joined they are the title
 * @param body its HTML, ready to stand in a page
 * @param summary the beginning of the body as plain text; empty when the body has no text
 * @param credits its article's, in this edition's words
 */
public record EditionText(
    String title, List<String> phrases, Deferred<String> body, String summary, Credits credits) {

  public EditionText {
    phrases = List.copyOf(phrases);
  }

  /** The same under another title, which is one phrase as yet. */
  public EditionText titled(String other) {
    return new EditionText(other, List.of(other), body, summary, credits);
  }

  /** The same with its title cut so. */
  public EditionText cut(List<String> others) {
    return new EditionText(title, others, body, summary, credits);
  }

  /** The names of the article's sources in one text. */
  public Optional<String> source() {
    return credits.source();
  }

  /** The same with another body. */
  public EditionText withBody(Deferred<String> other) {
    return new EditionText(title, phrases, other, summary, credits);
  }

  /** The body's HTML. */
  public String html() {
    return body.get();
  }
}
