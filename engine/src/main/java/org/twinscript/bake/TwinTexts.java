package org.twinscript.bake;

import org.twinscript.script.Conversions;
import org.twinscript.script.HtmlConverter;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;

/** Turns an edition's text into the other script. Safe to share between threads. */
final class TwinTexts {

  private final ScriptConverter text;
  private final HtmlConverter html;

  TwinTexts(Conversions conversions, Script from) {
    text = conversions.edition(from, from.twin());
    html = conversions.html(from, from.twin());
  }

  String convert(String plain) {
    return text.convert(plain);
  }

  Edition convert(Edition edition) {
    return new Edition(
        text.convert(edition.title()),
        html.convert(edition.html()).html(),
        text.convert(edition.summary()),
        edition.source().map(text::convert));
  }
}
