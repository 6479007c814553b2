package org.twinscript.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinscript.language.Segmenter;
import org.twinscript.language.WordModel;

/**
 * Every conversion there is, by OpenCC's names and between the two editions. Results equal OpenCC's
 * except where the site's own table of phrases rules otherwise. Immutable, safe to share between
 * threads; dictionaries are read on first use, about two megabytes of heap an edition.
 */
public final class Conversions {

  private final Dictionaries dictionaries;
  private final Overrides overrides;
  private final Contexts contexts;

  private Conversions(Overrides overrides, Contexts contexts) {
    this.dictionaries = new Dictionaries(overrides);
    this.overrides = overrides;
    this.contexts = contexts;
  }

  /** OpenCC's conversions, unchanged. */
  public static Conversions standard() {
    return new Conversions(Overrides.none(), Contexts.none());
  }

  /**
   * OpenCC's conversions with the site's own phrases first, wherever Simplified is the source.
   *
   * @param table a table of phrases, as {@code vocabulary/conversions.tsv} describes itself
   * @throws org.twinscript.fault.InputException if the table has a fault, naming the line
   */
  public static Conversions withOverrides(Path table) {
    return new Conversions(Overrides.read(table), Contexts.none());
  }

  /**
   * The conversions of a site: its phrases, its names, and its rules for characters that no phrase
   * covers.
   *
   * @param vocabulary a folder with {@code conversions.tsv}, {@code contexts.tsv} and {@code
   *     taiwan.tsv}, each of which may be missing
   * @param names how names read in Traditional in Taiwan's forms, by their Simplified form, with as
   *     many characters; a phrase of the table comes before a name
   * @throws org.twinscript.fault.InputException if a table has a fault, naming the line
   */
  public static Conversions ofSite(Path vocabulary, Map<String, String> names) {
    Path phrases = vocabulary.resolve("conversions.tsv");
    Path rules = vocabulary.resolve("contexts.tsv");
    Path taiwan = vocabulary.resolve("taiwan.tsv");
    Overrides forms = Files.exists(phrases) ? Overrides.read(phrases) : Overrides.none();
    Overrides overrides = Files.exists(taiwan) ? forms.forTaiwan(taiwan) : forms;
    Contexts contexts = Files.exists(rules) ? Contexts.read(rules) : Contexts.none();
    ScriptConverter plain = new Conversions(overrides, contexts).named("s2tw").orElseThrow();
    Map<String, String> misread = new TreeMap<>(names);
    misread.entrySet().removeIf(name -> plain.convert(name.getKey()).equals(name.getValue()));
    return new Conversions(overrides.and(misread), contexts);
  }

  /** OpenCC's names of the conversions, sorted: {@code hk2s}, {@code hk2sp}, … {@code tw2t}. */
  public List<String> names() {
    return dictionaries.names();
  }

  /** The conversion OpenCC calls so, or nothing if it has none of that name. */
  public Optional<ScriptConverter> named(String name) {
    return dictionaries.chain(name).map(OpenccConverter::new);
  }

  /** Which characters the conversions between editions take for one another. */
  public CharacterClasses characterClasses() {
    Dictionary phrases = dictionary("STPhrases");
    Ambiguity ambiguity = new Ambiguity(overrides, phrases);
    CharacterClasses classes =
        new CharacterClasses(
            each -> Character.isBmpCodePoint(each) && ambiguity.contains((char) each));
    dictionary("TSPhrases").forEach(classes::joinSimplified);
    for (String name :
        List.of(
            "STPhrases",
            "TWVariantsPhrases",
            "TWVariantsRevPhrases",
            "HKVariantsPhrases",
            "HKVariantsRevPhrases")) {
      dictionary(name).forEach(classes::join);
    }
    contexts.forEach(classes::join);
    return classes;
  }

  /** One of the dictionaries that the conversions look into. */
  Dictionary dictionary(String name) {
    return dictionaries.dictionary(name);
  }

  /** As {@link #between(Script, Edition)} for the edition that is a script's own. */
  public ScriptConverter between(Script from, Script to) {
    return between(from, Edition.of(to));
  }

  /**
   * The characters of a text as an edition writes them: to Traditional in Taiwan's or Hong Kong's
   * forms, without either's vocabulary; to Simplified from Traditional in the forms of both. An
   * edition of the text's own script leaves it as it is, but Hong Kong's, which gives Traditional
   * its own forms (裡 → 裏, 衛 → 衞).
   */
  public ScriptConverter between(Script from, Edition to) {
    return switch (to) {
      case HANS -> from == Script.HANS ? text -> text : chain("hk2t", "tw2s");
      case HANT -> from == Script.HANS ? bySense("s2tw") : text -> text;
      case HANT_HK -> from == Script.HANS ? bySense("s2hk") : chain("tw2t", "t2hk");
    };
  }

  /** One of OpenCC's conversions from Simplified, cut where words end. */
  private ScriptConverter bySense(String name) {
    Dictionary phrases = dictionary("STPhrases");
    SenseCut cut =
        new SenseCut(
            phrases,
            new Ambiguity(overrides, phrases),
            () -> new Segmenter(WordModel.chinese()),
            contexts);
    return new OpenccConverter(dictionaries.chain(name).orElseThrow().cutting(cut));
  }

  /**
   * Conversions one after the other. Hong Kong's forms (衞, 説) first become the common ones, as tw2s
   * does not know them, and Taiwan's (裡) likewise before t2hk.
   */
  private ScriptConverter chain(String... names) {
    ScriptConverter chain = text -> text;
    for (String name : names) {
      ScriptConverter before = chain;
      ScriptConverter next = named(name).orElseThrow();
      chain = text -> next.convert(before.convert(text));
    }
    return chain;
  }

  /**
   * As {@link #between(Script, Edition)}, and quotation marks as the edition writes them: for
   * titles and the like.
   */
  public ScriptConverter edition(Script from, Edition to) {
    return edition(from, to, Terms.none());
  }

  /** The same for a text that has ruled on terms of its own. */
  public ScriptConverter edition(Script from, Edition to, Terms terms) {
    return new EditionConverter(
        terms.before(between(from, to), from, to.script()), new QuotationMarks(from, to.script()));
  }

  /** As {@link #edition}, for rendered HTML. */
  public HtmlConverter html(Script from, Edition to) {
    return html(from, to, Terms.none());
  }

  /** The same for a text that has ruled on terms of its own. */
  public HtmlConverter html(Script from, Edition to, Terms terms) {
    return new HtmlConverter(terms.before(between(from, to), from, to.script()), from, to);
  }

  /**
   * The conversion OpenCC calls so, for rendered HTML; nothing if it has none of that name or it
   * leads to or from Japanese.
   */
  public Optional<HtmlConverter> html(String name) {
    String[] ends = name.split("2", 2);
    return name.contains("jp")
        ? Optional.empty()
        : named(name).map(each -> new HtmlConverter(each, source(ends[0]), target(ends[1])));
  }

  private static Script source(String start) {
    return start.equals("s") ? Script.HANS : Script.HANT;
  }

  private static Edition target(String end) {
    if (end.startsWith("s")) {
      return Edition.HANS;
    }
    return end.startsWith("hk") ? Edition.HANT_HK : Edition.HANT;
  }
}
