package org.twinscript.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every conversion there is, by OpenCC's names and between the two editions. Results equal OpenCC's
 * except where the site's own table of phrases rules otherwise. Immutable, safe to share between
 * threads but for those of one article; dictionaries are read on first use, about two megabytes of
 * heap an edition.
 */
public final class Conversions {

  private final Dictionaries dictionaries;
  private final EditionChains chains;
  private final LocalTerms words;
  private final Optional<Cuts> shared;

  private Conversions(Overrides overrides, Contexts contexts, SurnameTable surnames) {
    this(overrides, contexts, surnames, LocalTerms.none());
  }

  private Conversions(
      Overrides overrides, Contexts contexts, SurnameTable surnames, LocalTerms words) {
    this.words = words;
    this.dictionaries = new Dictionaries(overrides);
    this.chains = new EditionChains(dictionaries, overrides, contexts, surnames);
    this.shared = Optional.empty();
  }

  private Conversions(Conversions general, Cuts shared) {
    this.words = general.words;
    this.dictionaries = general.dictionaries;
    this.chains = general.chains;
    this.shared = Optional.of(shared);
  }

  /**
   * The same conversions for one article at a time: what its first Traditional edition works out,
   * the second finds done. For one thread.
   */
  public Conversions forOneArticle() {
    return new Conversions(this, new Cuts());
  }

  /** OpenCC's conversions, unchanged. */
  public static Conversions standard() {
    return new Conversions(Overrides.none(), Contexts.none(), SurnameTable.none());
  }

  /**
   * OpenCC's conversions with the site's own phrases first, wherever Simplified is the source.
   *
   * @param table a table of phrases, as {@code vocabulary/conversions.tsv} describes itself
   * @throws org.twinscript.fault.InputException if the table has a fault, naming the line
   */
  public static Conversions withOverrides(Path table) {
    return new Conversions(Overrides.read(table), Contexts.none(), SurnameTable.none());
  }

  /**
   * The conversions of a site: its phrases, its names, and its rules for characters that no phrase
   * covers.
   *
   * @param vocabulary a folder with {@code conversions.tsv}, {@code contexts.tsv}, {@code
   *     taiwan.tsv}, {@code surnames.tsv} and {@code glossary.tsv}, each of which may be missing
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
    Conversions plain = new Conversions(overrides, contexts, SurnameTable.none());
    ScriptConverter forth = plain.named("s2tw").orElseThrow();
    ScriptConverter back = plain.between(Script.HANT, Edition.HANS);
    Map<String, String> kept = new KeptNames(forth, back).of(names);
    Path people = vocabulary.resolve("surnames.tsv");
    SurnameTable surnames = Files.exists(people) ? SurnameTable.read(people) : SurnameTable.none();
    Path glossary = vocabulary.resolve("glossary.tsv");
    LocalTerms words = Files.exists(glossary) ? LocalTerms.read(glossary) : LocalTerms.none();
    return new Conversions(overrides.and(kept), contexts, surnames, words);
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
    return chains.characterClasses();
  }

  /** Tells what a word decides from what the table of characters says anyway. */
  public WordForms wordForms() {
    return new WordForms(between(Script.HANS, Edition.HANT), between(Script.HANT, Edition.HANS));
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
    return chains.between(from, to, shared);
  }

  /** Marks the words that readers of an edition in Traditional know by another name. */
  public LocalMarks localMarks(Edition edition) {
    return new LocalMarks(
        words.in(edition, between(Script.HANS, edition)::convert),
        edition,
        EditionChains::segmenter);
  }

  /** The people a text names, so that all of it can write them alike. */
  public Names names(String text, Script from) {
    return from == Script.HANS ? chains.names(text) : Names.none();
  }

  /** Finds names that only a person can confirm. */
  NameFinder proposals() {
    return chains.proposals();
  }

  /** The rules for characters that no phrase covers. */
  Contexts contexts() {
    return chains.contexts();
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
    return edition(from, to, terms, Names.none());
  }

  /** The same for a part of a text that names people. */
  public ScriptConverter edition(Script from, Edition to, Terms terms, Names names) {
    return new EditionConverter(
        characters(from, to, terms, names), new QuotationMarks(from, to.script()));
  }

  private ScriptConverter characters(Script from, Edition to, Terms terms, Names names) {
    return terms.before(names.before(between(from, to)), from, to.script());
  }

  /** As {@link #edition}, for rendered HTML. */
  public HtmlConverter html(Script from, Edition to) {
    return html(from, to, Terms.none());
  }

  /** The same for a text that has ruled on terms of its own. */
  public HtmlConverter html(Script from, Edition to, Terms terms) {
    return html(from, to, terms, Names.none());
  }

  /** The same for a part of a text that names people. */
  public HtmlConverter html(Script from, Edition to, Terms terms, Names names) {
    return new HtmlConverter(characters(from, to, terms, names), from, to);
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
