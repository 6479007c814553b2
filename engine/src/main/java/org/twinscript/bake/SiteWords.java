package org.twinscript.bake;

import java.util.Map;
import java.util.stream.Collectors;
import org.twinscript.bake.site.Settings;
import org.twinscript.bake.site.Words;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;

/**
 * The words of the interface in every edition. Those that the settings choose are written once, and
 * converted.
 */
final class SiteWords {

  private final Conversions conversions;

  private SiteWords(Conversions conversions) {
    this.conversions = conversions;
  }

  /** The tables of a site with the words of its settings. */
  static Map<Edition, Words> of(Settings settings, Conversions conversions) {
    SiteWords own = new SiteWords(conversions);
    Map<Edition, Words> words = Words.load(settings.templates(), settings.editions());
    words.replaceAll(
        (edition, table) -> table.with(own.inEdition(settings.branding().words(), edition)));
    return words;
  }

  private Map<String, String> inEdition(Map<String, String> own, Edition edition) {
    Script from = edition.script() == Script.HANS ? Script.HANT : Script.HANS;
    return own.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                word -> conversions.edition(from, edition).convert(word.getValue())));
  }
}
