package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinscript.article.Document;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Lazy;
import org.twinscript.bake.markdown.Beside;
import org.twinscript.bake.markdown.BodyPlace;
import org.twinscript.bake.markdown.BodyRenderer;
import org.twinscript.bake.markdown.RenderedBody;
import org.twinscript.bake.markdown.Summary;
import org.twinscript.bake.pictures.DocumentFiles;
import org.twinscript.bake.site.DocumentFacts;
import org.twinscript.bake.site.DocumentFacts.TwinWord;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.ReadingTime;
import org.twinscript.bake.site.References;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Names;
import org.twinscript.script.Script;
import org.twinscript.script.Terms;

/**
 * Sets a document in every edition: as written for its own, converted for the others but for what
 * its wording rules. Safe to share between threads.
 */
public final class DocumentRenderer {

  private final Lazy<BodyRenderer> bodies;
  private final Conversions conversions;
  private final Editions editions;
  private final Lazy<DecidedWords> decided;
  private final TitlePhrases phrases = new TitlePhrases();

  /** Renders into the given editions, and refuses pictures of other hosts. */
  public DocumentRenderer(Conversions conversions, Editions editions) {
    this(conversions, editions, false);
  }

  /**
   * Renders into the given editions.
   *
   * @param remotePictures whether pictures may be fetched from other hosts
   */
  public DocumentRenderer(Conversions conversions, Editions editions, boolean remotePictures) {
    this.bodies = new Lazy<>(() -> new BodyRenderer(remotePictures));
    this.conversions = conversions;
    this.editions = editions;
    this.decided = new Lazy<>(() -> new DecidedWords(conversions.wordForms()));
  }

  private Map<Edition, DocumentConverter> twins(Script from, Terms terms, Names names) {
    Conversions shared = conversions.forOneArticle();
    return editions.all().stream()
        .filter(edition -> edition != Edition.of(from))
        .collect(
            Collectors.toMap(
                to -> to, to -> new DocumentConverter(shared, from, to, terms, names)));
  }

  /** A body in the script it is written in. */
  RenderedBody body(String markdown, BodyPlace place, Beside beside) {
    return bodies.get().render(markdown, place, beside);
  }

  /** The lines at which the numbered blocks of a body begin. */
  List<Integer> lines(String markdown, BodyPlace place, Beside beside) {
    return bodies.get().lines(markdown, place, beside);
  }

  /**
   * Sets a document.
   *
   * @param body has no faults
   * @param written the body as it is written, with the fingerprint of its content file
   * @param references of the body, by the lines of the file
   * @param words finds what its text is about
   */
  RenderedDocument<?> typeset(
      Document document,
      Path file,
      RenderedBody body,
      Deferred<String> written,
      References references,
      TellingWords words) {
    Fingerprint source = written.fingerprint();
    EditionText own =
        new EditionText(
            document.title(),
            List.of(document.title()),
            Deferred.done(source, body.html()),
            Summary.of(body.html()),
            document.credits());
    Script script = document.script();
    Map<Edition, EditionText> texts = new EnumMap<>(Edition.class);
    texts.put(Edition.of(script), own);
    twins(document)
        .forEach(
            (edition, twin) -> texts.put(edition, titled(twin.convert(own), document, edition)));
    texts.replaceAll((edition, text) -> text.cut(phrases.of(text.title())));
    ReadingTime length = ReadingTime.of(body.html());
    DocumentFacts gist =
        new DocumentFacts(
            written,
            length,
            pairs(texts, document),
            words(texts, document, words),
            references,
            DocumentFiles.none());
    return new RenderedDocument<>(document.withoutText(), file, texts, gist);
  }

  /** What no list names is related to nothing. */
  private static List<String> words(
      Map<Edition, EditionText> texts, Document document, TellingWords words) {
    EditionText text = texts.get(Edition.HANS);
    return document.isListed() ? words.in(text.title(), text.html()) : List.of();
  }

  private List<TwinWord> pairs(Map<Edition, EditionText> texts, Document document) {
    EditionText hans = texts.get(Edition.HANS);
    EditionText hant = texts.get(Edition.HANT);
    return document.isListed() ? decided.get().in(titled(hans), titled(hant)) : List.of();
  }

  private static String titled(EditionText text) {
    return text.title() + "<br>" + text.html();
  }

  /** A word of Simplified text in Traditional. */
  public String traditional(String word) {
    return conversions.edition(Script.HANS, Edition.HANT).convert(word);
  }

  private Map<Edition, DocumentConverter> twins(Document document) {
    Script script = document.script();
    Terms terms = document.wording().terms();
    Names names = conversions.names(document.title() + "\n" + document.markdown(), script);
    return twins(script, terms, names);
  }

  /** With the title a person has given it in that script. */
  private EditionText titled(EditionText text, Document document, Edition edition) {
    Optional<String> title = document.wording().twinTitle();
    return title.isEmpty() || edition.script() == document.script()
        ? text
        : text.titled(conversions.between(edition.script(), edition).convert(title.get()));
  }
}
