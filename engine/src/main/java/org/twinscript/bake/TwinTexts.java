package org.twinscript.bake;

import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.HtmlConverter;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;

/** Turns a text as written into another edition's. Safe to share between threads. */
final class TwinTexts {

  private final ScriptConverter text;
  private final HtmlConverter html;

  TwinTexts(Conversions conversions, Script from, Edition to) {
    text = conversions.edition(from, to);
    html = conversions.html(from, to);
  }

  EditionText convert(EditionText written) {
    return new EditionText(
        text.convert(written.title()),
        html.convert(written.html()).html(),
        text.convert(written.summary()),
        written.source().map(text::convert));
  }
}
