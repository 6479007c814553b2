package org.twinscript.bake.site;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.edtf.EdtfDate;

/** The order of time, the newest first: by the day on which a date begins, then by the time. */
final class Chronology {

  private static final Comparator<Dated> NEWEST_FIRST =
      Comparator.comparing(Dated::begins, Comparator.reverseOrder())
          .thenComparing(Dated::lasts)
          .thenComparing(Dated::second, Comparator.reverseOrder())
          .thenComparing(Dated::id);

  private Chronology() {}

  /** An article with what it is sorted by, so that no date is taken apart twice. */
  private record Dated(
      RenderedDocument<Article> article, long begins, long lasts, int second, String id) {

    static Dated of(RenderedDocument<Article> typeset) {
      Article article = typeset.document();
      Optional<EdtfDate> date = article.date();
      return new Dated(
          typeset,
          date.map(known -> known.listed().earliest().toEpochDay()).orElse(Long.MIN_VALUE),
          date.map(known -> known.end().orElse(known.listed()).latest().toEpochDay()).orElse(0L),
          article.time().map(LocalTime::toSecondOfDay).orElse(-1),
          article.id().value());
    }
  }

  /**
   * Articles newest first. Of dates that begin together the vaguer one comes last, so that a month
   * stands behind its days; articles without a date follow all others, equal dates by id.
   */
  static List<RenderedDocument<Article>> newestFirst(List<RenderedDocument<Article>> articles) {
    return articles.stream().map(Dated::of).sorted(NEWEST_FIRST).map(Dated::article).toList();
  }
}
