package org.twinscript.bake.data;

import java.util.Optional;
import java.util.function.Function;
import org.twinscript.article.Article;
import org.twinscript.bake.site.RenderedDocument;

/**
 * A column of the downloads.
 *
 * @param name its header; {@code field.<name>} is its title in the interface words
 * @param value its value in an article's row: a text or a list of texts
 */
record DataField(String name, Type type, Function<RenderedDocument<Article>, Optional<?>> value) {

  /** What the column holds. */
  enum Type {
    TEXT,
    ADDRESS,
    DATE,
    TIME,
    LIST
  }
}
