package org.twinscript.bake.documents;

import java.util.Collection;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.site.EditionText;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.HtmlConverter;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import org.twinscript.script.Terms;

/** Turns a text as written into another edition's. Safe to share between threads. */
final class DocumentConverter {

  private final Conversions conversions;
  private final Script from;
  private final Edition to;
  private final Terms terms;
  private final ScriptConverter text;
  private final HtmlConverter html;

  /**
   * @param terms the text's own, before the dictionaries
   */
  DocumentConverter(Conversions conversions, Script from, Edition to, Terms terms) {
    this.conversions = conversions;
    this.from = from;
    this.to = to;
    this.terms = terms;
    this.text = conversions.edition(from, to, terms);
    this.html = conversions.html(from, to, terms);
  }

  /**
   * The text in the other edition.
   *
   * @param kept what of the summary stays; its HTML says so itself
   */
  EditionText convert(EditionText written, Collection<String> kept) {
    ScriptConverter plain =
        kept.isEmpty() ? text : conversions.edition(from, to, terms.keeping(kept));
    return new EditionText(
        text.convert(written.title()),
        Deferred.done(written.body().fingerprint(), html.convert(written.html()).html()),
        plain.convert(written.summary()),
        written.source().map(text::convert));
  }
}
