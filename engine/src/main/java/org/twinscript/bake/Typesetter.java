package org.twinscript.bake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.article.Wording;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.Terms;

/**
 * Sets a document in every edition: as written for its own, converted for the others but for what
 * its wording rules. Safe to share between threads.
 */
final class Typesetter {

  private final Lazy<MarkdownRenderer> markdown = new Lazy<>(MarkdownRenderer::new);
  private final Conversions conversions;
  private final Editions editions;
  private final Lazy<Map<Script, Map<Edition, TwinTexts>>> withoutTerms =
      new Lazy<>(this::withoutTerms);

  Typesetter(Conversions conversions, Editions editions) {
    this.conversions = conversions;
    this.editions = editions;
  }

  /** Their dictionaries are large, and a bake that typesets nothing needs none. */
  private Map<Script, Map<Edition, TwinTexts>> withoutTerms() {
    Map<Script, Map<Edition, TwinTexts>> twins = new EnumMap<>(Script.class);
    for (Script script : Script.values()) {
      twins.put(script, twins(script, Terms.none()));
    }
    return twins;
  }

  private Map<Edition, TwinTexts> twins(Script from, Terms terms) {
    return editions.all().stream()
        .filter(edition -> edition != Edition.of(from))
        .collect(Collectors.toMap(to -> to, to -> new TwinTexts(conversions, from, to, terms)));
  }

  /**
   * Sets a document.
   *
   * @param written its body, with the fingerprint of its content file
   * @param words finds what its text is about
   */
  Typeset<?> typeset(Document document, Path file, Deferred<String> written, TellingWords words) {
    MarkdownRenderer.Rendered body = markdown.get().render(document.markdown());
    Fingerprint source = written.fingerprint();
    EditionText own =
        new EditionText(
            document.title(),
            Deferred.done(source, body.html()),
            body.summary(),
            creditsOf(document));
    Script script = scriptOf(document);
    Map<Edition, EditionText> texts = new EnumMap<>(Edition.class);
    texts.put(Edition.of(script), own);
    twins(document)
        .forEach(
            (edition, twin) ->
                texts.put(edition, titled(twin.convert(own, body.kept()), document, edition)));
    Gist gist = new Gist(written, ReadingTime.of(body.html()), words(texts, document, words));
    return new Typeset<>(document.withoutText(), file, texts, gist);
  }

  /** Pages about the archive are related to none. */
  private static List<String> words(
      Map<Edition, EditionText> texts, Document document, TellingWords words) {
    EditionText text = texts.get(Edition.HANS);
    return document instanceof Article ? words.in(text.title(), text.html()) : List.of();
  }

  /** A word of Simplified text in Traditional. */
  String traditional(String word) {
    return conversions.edition(Script.HANS, Edition.HANT).convert(word);
  }

  private Map<Edition, TwinTexts> twins(Document document) {
    Script script = scriptOf(document);
    Terms terms = wordingOf(document).terms();
    return terms.equals(Terms.none()) ? withoutTerms.get().get(script) : twins(script, terms);
  }

  /** With the title a person has given it in that script. */
  private EditionText titled(EditionText text, Document document, Edition edition) {
    Optional<String> title = wordingOf(document).twinTitle();
    return title.isEmpty() || edition.script() == scriptOf(document)
        ? text
        : text.titled(conversions.between(edition.script(), edition).convert(title.get()));
  }

  private static Script scriptOf(Document document) {
    return document instanceof Article article ? article.script() : ((Page) document).script();
  }

  private static Wording wordingOf(Document document) {
    return document instanceof Article article ? article.wording() : Wording.none();
  }

  private static Credits creditsOf(Document document) {
    return document instanceof Article article ? article.credits() : Credits.NONE;
  }
}
