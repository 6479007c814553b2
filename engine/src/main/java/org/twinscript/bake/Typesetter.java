package org.twinscript.bake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;

/**
 * Sets a document in every edition: as written for its own, converted for the others. Safe to share
 * between threads.
 */
final class Typesetter {

  private final MarkdownRenderer markdown = new MarkdownRenderer();
  private final Editions editions;
  private final Map<Script, Map<Edition, TwinTexts>> twins = new EnumMap<>(Script.class);

  Typesetter(Conversions conversions, Editions editions) {
    this.editions = editions;
    for (Script script : Script.values()) {
      twins.put(script, twins(conversions, script));
    }
  }

  private Map<Edition, TwinTexts> twins(Conversions conversions, Script from) {
    return editions.all().stream()
        .filter(edition -> edition != Edition.of(from))
        .collect(Collectors.toMap(to -> to, to -> new TwinTexts(conversions, from, to)));
  }

  <D extends Document> Typeset<D> typeset(D document, Path file) {
    EditionText written = written(document);
    Script script = scriptOf(document);
    Map<Edition, EditionText> texts = new EnumMap<>(Edition.class);
    texts.put(Edition.of(script), written);
    twins.get(script).forEach((edition, twin) -> texts.put(edition, twin.convert(written)));
    return new Typeset<>(document, file, texts);
  }

  private EditionText written(Document document) {
    MarkdownRenderer.Rendered body = markdown.render(document.markdown());
    return new EditionText(document.title(), body.html(), body.summary(), sourceOf(document));
  }

  private static Script scriptOf(Document document) {
    return document instanceof Article article ? article.script() : ((Page) document).script();
  }

  private static Optional<String> sourceOf(Document document) {
    return document instanceof Article article ? article.source() : Optional.empty();
  }
}
