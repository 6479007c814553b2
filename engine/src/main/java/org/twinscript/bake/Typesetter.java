package org.twinscript.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.script.Conversions;
import org.twinscript.script.Script;

/**
 * Sets a document in both scripts: as written for its own edition, converted for the other. Safe to
 * share between threads.
 */
final class Typesetter {

  private final MarkdownRenderer markdown = new MarkdownRenderer();
  private final TwinTexts fromHans;
  private final TwinTexts fromHant;

  Typesetter(Conversions conversions) {
    fromHans = new TwinTexts(conversions, Script.HANS);
    fromHant = new TwinTexts(conversions, Script.HANT);
  }

  /** With the site's own phrases, where its vocabulary has a table of them. */
  static Typesetter of(Path vocabulary) {
    Path phrases = vocabulary.resolve("conversions.tsv");
    return new Typesetter(
        Files.exists(phrases) ? Conversions.withOverrides(phrases) : Conversions.standard());
  }

  <D extends Document> Typeset<D> typeset(D document, Path file) {
    Edition written = written(document);
    return scriptOf(document) == Script.HANS
        ? new Typeset<>(document, file, written, fromHans.convert(written))
        : new Typeset<>(document, file, fromHant.convert(written), written);
  }

  /** A word of Simplified text in Traditional. */
  String traditional(String word) {
    return fromHans.convert(word);
  }

  private Edition written(Document document) {
    MarkdownRenderer.Rendered body = markdown.render(document.markdown());
    return new Edition(document.title(), body.html(), body.summary(), sourceOf(document));
  }

  private static Script scriptOf(Document document) {
    return document instanceof Article article ? article.script() : ((Page) document).script();
  }

  private static Optional<String> sourceOf(Document document) {
    return document instanceof Article article ? article.source() : Optional.empty();
  }
}
