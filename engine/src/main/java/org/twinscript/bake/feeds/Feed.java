package org.twinscript.bake.feeds;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.twinscript.article.Article;
import org.twinscript.bake.site.RenderedDocument;

/**
 * What a feed tells of: the newest articles on a shelf. Articles without a date are left out, as
 * readers sort by date and the archive does not invent one.
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

  /** All dates in the archive are dates in China. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  /** The newest of a shelf that is in order already. */
  static List<RenderedDocument<Article>> newest(List<RenderedDocument<Article>> shelf, int size) {
    return shelf.stream()
        .filter(article -> article.document().date().isPresent())
        .limit(size)
        .toList();
  }

  /** When a dated article was published, in RFC 3339; at midnight when no time is known. */
  static String moment(Article article) {
    LocalDate day = article.date().orElseThrow();
    return OffsetDateTime.of(day, article.time().orElse(LocalTime.MIDNIGHT), CHINA)
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
