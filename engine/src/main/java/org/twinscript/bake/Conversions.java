package org.twinscript.bake;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import org.twinscript.script.Script;

/** An edition's text turned into the other script. Safe to share between threads. */
final class Conversions {

  Edition convert(Edition edition, Script target) {
    return new Edition(
        text(edition.title(), target),
        text(edition.html(), target),
        text(edition.summary(), target),
        edition.source().map(name -> text(name, target)));
  }

  private static String text(String text, Script target) {
    return target == Script.HANT
        ? ZhConverterUtil.toTraditional(text)
        : ZhConverterUtil.toSimple(text);
  }
}
