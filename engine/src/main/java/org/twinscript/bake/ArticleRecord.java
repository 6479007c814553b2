package org.twinscript.bake;

import java.util.List;
import org.twinscript.article.Article;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.cite.Citation;

/**
 * An article as programs are told of it, beside the page that people read. Its texts are made when
 * a template asks for them: kept for all articles, they would be the largest thing in memory.
 */
record ArticleRecord(ArticleRecords records, Typeset<Article> article) implements Fingerprinted {

  /** The article in the words of schema.org, ready to stand in a script element. */
  String jsonLd() {
    return records.jsonLd(article);
  }

  List<Citation> citations() {
    return records.citations(article);
  }

  /** The address of the picture that is shown where the page is shared. */
  String picture() {
    return records.picture(article);
  }

  @Override
  public Fingerprint fingerprint() {
    return records.fingerprint(article);
  }
}
