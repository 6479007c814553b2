package org.twinscript.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Every conversion there is, by OpenCC's names and between the two editions. Results equal OpenCC's
 * except where the site's own table of phrases rules otherwise. Immutable, safe to share between
 * threads; dictionaries are read on first use, about two megabytes of heap an edition.
 */
public final class Conversions {

  private final Dictionaries dictionaries;

  private Conversions(Overrides overrides) {
    dictionaries = new Dictionaries(overrides);
  }

  /** OpenCC's conversions, unchanged. */
  public static Conversions standard() {
    return new Conversions(Overrides.none());
  }

  /**
   * OpenCC's conversions with the site's own phrases first, wherever Simplified is the source.
   *
   * @param table a table of phrases, as {@code vocabulary/conversions.tsv} describes itself
   * @throws org.twinscript.fault.InputException if the table has a fault, naming the line
   */
  public static Conversions withOverrides(Path table) {
    return new Conversions(Overrides.read(table));
  }

  /** OpenCC's names of the conversions, sorted: {@code hk2s}, {@code hk2sp}, … {@code tw2t}. */
  public List<String> names() {
    return dictionaries.names();
  }

  /** The conversion OpenCC calls so, or nothing if it has none of that name. */
  public Optional<ScriptConverter> named(String name) {
    return dictionaries.chain(name).map(OpenccConverter::new);
  }

  /**
   * The characters of one edition's text in the other's script: to Traditional as Taiwan writes it,
   * without Taiwan's vocabulary; to Simplified from Traditional as Taiwan or Hong Kong writes it.
   * Between a script and itself nothing changes.
   */
  public ScriptConverter between(Script from, Script to) {
    if (from == to) {
      return text -> text;
    }
    return to == Script.HANT ? named("s2tw").orElseThrow() : toSimplified();
  }

  /** Hong Kong's own forms (衞, 説) first become the common ones: tw2s does not know them. */
  private ScriptConverter toSimplified() {
    ScriptConverter common = named("hk2t").orElseThrow();
    ScriptConverter simplified = named("tw2s").orElseThrow();
    return text -> simplified.convert(common.convert(text));
  }

  /**
   * As {@link #between}, and quotation marks as the edition writes them: for titles and the like.
   */
  public ScriptConverter edition(Script from, Script to) {
    return new EditionConverter(between(from, to), new QuotationMarks(from, to));
  }

  /** As {@link #edition}, for rendered HTML. */
  public HtmlConverter html(Script from, Script to) {
    return new HtmlConverter(between(from, to), from, to);
  }
}
