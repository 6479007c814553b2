package org.twinscript.bake;

import java.io.File;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.vocabulary.Term;

/**
 * The little that JBake's store gets to know of a document. It always says that it is rendered, or
 * JBake's own renderer would render each document and load all others to do so.
 */
final class CrawlRecord extends DocumentModel {

  private CrawlRecord(String type, String title, String status) {
    setType(type);
    setTitle(title);
    setStatus(status);
    setTags(new String[0]);
    setRendered(true);
  }

  static CrawlRecord of(Document document) {
    if (!(document instanceof Article article)) {
      return new CrawlRecord("page", document.title(), "published");
    }
    String status = article.draft() ? "draft" : "published";
    CrawlRecord entry = new CrawlRecord("article", article.title(), status);
    article
        .date()
        .ifPresent(day -> entry.setDate(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    entry.setTags(tags(article));
    return entry;
  }

  /** Stands for a file with a fault, which the renderer will report. */
  static CrawlRecord faulty(File file) {
    return new CrawlRecord("page", file.getName(), "draft");
  }

  private static String[] tags(Article article) {
    return Stream.of(article.subjects().regions(), article.subjects().themes())
        .flatMap(terms -> terms.stream().map(Term::key))
        .toArray(String[]::new);
  }

  @Override
  public void setRendered(boolean ignored) {
    super.setRendered(true);
  }
}
