package org.twinscript.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.twinscript.script.Conversions;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;

/** An edition's text turned into the other script. Safe to share between threads. */
final class TwinTexts {

  private final ScriptConverter toHant;
  private final ScriptConverter toHans;

  private TwinTexts(Conversions conversions) {
    toHant = conversions.between(Script.HANS, Script.HANT);
    toHans = conversions.between(Script.HANT, Script.HANS);
  }

  /** With the site's own phrases, from {@code conversions.tsv} in the folder of vocabularies. */
  static TwinTexts of(Path vocabulary) {
    Path phrases = vocabulary.resolve("conversions.tsv");
    return new TwinTexts(
        Files.exists(phrases) ? Conversions.withOverrides(phrases) : Conversions.standard());
  }

  Edition convert(Edition edition, Script target) {
    ScriptConverter converter = target == Script.HANT ? toHant : toHans;
    return new Edition(
        converter.convert(edition.title()),
        converter.convert(edition.html()),
        converter.convert(edition.summary()),
        edition.source().map(converter::convert));
  }
}
