package org.twinscript.bake.feeds;

import java.util.Comparator;
import java.util.List;
import org.twinscript.article.Article;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Stamps;

/**
 * What a feed tells of: the articles of a shelf by which the archive changed last.
 *
 * @param path of the page whose news it tells, from the edition's root; the feed lies beside it
 * @param whole true gives the text of the articles, false their beginnings
 */
record Feed(
    String title,
    String description,
    String path,
    List<RenderedDocument<Article>> articles,
    boolean whole) {

  /** The last of a shelf; those of one day in the shelf's order. */
  static List<RenderedDocument<Article>> newest(
      List<RenderedDocument<Article>> shelf, Stamps stamps, int size) {
    return shelf.stream()
        .sorted(
            Comparator.comparing(
                (RenderedDocument<Article> article) -> stamps.of(article.document()),
                Comparator.reverseOrder()))
        .limit(size)
        .toList();
  }
}
