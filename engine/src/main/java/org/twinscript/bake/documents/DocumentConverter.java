package org.twinscript.bake.documents;

import java.util.List;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.markdown.Summary;
import org.twinscript.bake.site.EditionText;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.HtmlConverter;
import org.twinscript.script.Names;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import org.twinscript.script.Terms;

/** Turns a text as written into another edition's. Safe to share between threads. */
final class DocumentConverter {

  private final ScriptConverter text;
  private final HtmlConverter html;

  /**
   * @param terms the text's own, before the dictionaries
   * @param names the people it names, alike in all of it
   */
  DocumentConverter(Conversions conversions, Script from, Edition to, Terms terms, Names names) {
    this.text = conversions.edition(from, to, terms, names);
    this.html = conversions.html(from, to, terms, names);
  }

  /** The text in the other edition. */
  EditionText convert(EditionText written) {
    String body = html.convert(written.html()).html();
    String title = text.convert(written.title());
    return new EditionText(
        title,
        List.of(title),
        Deferred.done(written.body().fingerprint(), body),
        Summary.of(body),
        written.credits().converted(text::convert));
  }
}
