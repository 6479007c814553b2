package org.twinscript.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.language.Segmenter;
import org.twinscript.language.WordModel;

/**
 * The conversions between the editions, made from OpenCC's chains with the site's tables and the
 * language model. Each is built once. Safe to share between threads.
 */
final class EditionChains {

  private final Dictionaries dictionaries;
  private final Overrides overrides;
  private final Contexts contexts;
  private final SurnameTable surnames;
  private final NameFinder finder;
  private final Map<String, ConversionChain> built = new ConcurrentHashMap<>();
  private final Map<String, SenseCut> cuts = new ConcurrentHashMap<>();

  EditionChains(
      Dictionaries dictionaries, Overrides overrides, Contexts contexts, SurnameTable surnames) {
    this.dictionaries = dictionaries;
    this.overrides = overrides;
    this.contexts = contexts;
    this.surnames = surnames;
    this.finder = new NameFinder(surnames, surnames.certain(), EditionChains::segmenter);
  }

  static Segmenter segmenter() {
    return Words.SEGMENTER;
  }

  /** The model takes time to read, so it is read when first asked for. */
  private static final class Words {
    private static final Segmenter SEGMENTER = new Segmenter(WordModel.chinese());
  }

  /**
   * As {@link Conversions#between(Script, Edition)}.
   *
   * @param shared the cuts of the one article whose texts are converted
   */
  ScriptConverter between(Script from, Edition to, Optional<Cuts> shared) {
    return switch (to) {
      case HANS -> from == Script.HANS ? text -> text : chain("hk2t", "tw2s");
      case HANT -> from == Script.HANS ? named("s2tw", shared) : text -> text;
      case HANT_HK -> from == Script.HANS ? named("s2hk", shared) : chain("tw2t", "t2hk");
    };
  }

  /** The people a Simplified text names. */
  Names names(String text) {
    return new Names(finder.in(text), finder);
  }

  Contexts contexts() {
    return contexts;
  }

  /** Which characters any of these conversions takes for one another. */
  CharacterClasses characterClasses() {
    Dictionary phrases = dictionaries.dictionary("STPhrases");
    Ambiguity ambiguity = new Ambiguity(overrides, phrases);
    CharacterClasses classes =
        new CharacterClasses(
            each -> Character.isBmpCodePoint(each) && ambiguity.contains((char) each));
    dictionaries.dictionary("TSPhrases").forEach(classes::joinSimplified);
    for (String name :
        List.of(
            "STPhrases",
            "TWVariantsPhrases",
            "TWVariantsRevPhrases",
            "HKVariantsPhrases",
            "HKVariantsRevPhrases")) {
      dictionaries.dictionary(name).forEach(classes::join);
    }
    contexts.forEach(classes::join);
    return classes;
  }

  /** Finds the names that a person has to confirm. */
  NameFinder proposals() {
    return new NameFinder(surnames, surnames.proposed(), EditionChains::segmenter);
  }

  /** One of OpenCC's conversions from Simplified, cut where words end, with each text's names. */
  private ScriptConverter named(String name, Optional<Cuts> shared) {
    ConversionChain chain =
        built.computeIfAbsent(name, key -> dictionaries.chain(key).orElseThrow().cutting(cut()));
    ScriptConverter plain = new OpenccConverter(shared.map(chain::sharing).orElse(chain));
    return text -> names(text).before(plain).convert(text);
  }

  private SenseCut cut() {
    return cuts.computeIfAbsent(
        "STPhrases",
        name ->
            new SenseCut(
                dictionaries.dictionary(name), overrides, EditionChains::segmenter, contexts));
  }

  /**
   * Conversions one after the other. Hong Kong's forms (衞, 説) first become the common ones, as tw2s
   * does not know them, and Taiwan's (裡) likewise before t2hk.
   */
  private ScriptConverter chain(String... names) {
    ScriptConverter chain = text -> text;
    for (String name : names) {
      ScriptConverter before = chain;
      ScriptConverter next =
          new OpenccConverter(
              built.computeIfAbsent(name, key -> dictionaries.chain(key).orElseThrow()));
      chain = text -> next.convert(before.convert(text));
    }
    return chain;
  }
}
