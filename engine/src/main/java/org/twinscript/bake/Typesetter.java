package org.twinscript.bake;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.script.Script;

/**
 * Sets a document in both scripts: as written for its own edition, converted for the other. Safe to
 * share between threads.
 */
final class Typesetter {

  private final MarkdownRenderer markdown = new MarkdownRenderer();
  private final TwinTexts twins;

  Typesetter(TwinTexts twins) {
    this.twins = twins;
  }

  <D extends Document> Typeset<D> typeset(D document, Path file) {
    Script script = scriptOf(document);
    Edition written = written(document);
    Edition converted = twins.convert(written, script.twin());
    return script == Script.HANS
        ? new Typeset<>(document, file, written, converted)
        : new Typeset<>(document, file, converted, written);
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
