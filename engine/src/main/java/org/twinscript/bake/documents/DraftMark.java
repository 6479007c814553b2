package org.twinscript.bake.documents;

import java.util.function.UnaryOperator;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.article.Wording;

/** Drafts as a preview shows them: like all others, with a mark before their titles. */
public final class DraftMark {

  /** Read alike in both scripts. */
  private static final String MARK = "［草稿］";

  private DraftMark() {}

  /** What becomes of drafts: a site for readers leaves them as they are, and so out. */
  public static UnaryOperator<Document> in(boolean preview) {
    return preview ? DraftMark::shown : UnaryOperator.identity();
  }

  private static Document shown(Document document) {
    if (!document.draft()) {
      return document;
    }
    return document instanceof Article article ? shown(article) : shown((Page) document);
  }

  private static Page shown(Page page) {
    return new Page(
        page.id(),
        MARK + page.title(),
        page.script(),
        marked(page.wording()),
        false,
        page.filing(),
        page.markdown());
  }

  private static Wording marked(Wording wording) {
    return new Wording(wording.twinTitle().map(title -> MARK + title), wording.terms());
  }

  private static Article shown(Article article) {
    return new Article(
        article.id(),
        MARK + article.title(),
        article.date(),
        article.time(),
        article.credits(),
        article.script(),
        marked(article.wording()),
        false,
        article.subjects(),
        article.filing(),
        article.origin(),
        article.markdown());
  }
}
