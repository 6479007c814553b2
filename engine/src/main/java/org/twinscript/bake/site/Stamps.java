package org.twinscript.bake.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.edtf.EdtfDate;

/**
 * When the archive changed by each article: what feeds, the site map and harvesters go by. That is
 * the day on which it was updated or added. Where neither is known it is the date of the article,
 * and where that is not known either, the earliest day of the archive, as a bake has no clock.
 */
public final class Stamps {

  /** All dates in the archive are dates in China. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private final Optional<LocalDate> earliest;

  /** Of the articles of a site. */
  public Stamps(List<RenderedDocument<Article>> articles) {
    this.earliest =
        articles.stream()
            .flatMap(article -> own(article.document()).stream())
            .min(Comparator.naturalOrder());
  }

  /** Whether any day is known; without one there is nothing that a feed could say. */
  public boolean areKnown() {
    return earliest.isPresent();
  }

  /** The earliest of all. */
  public Optional<LocalDate> earliest() {
    return earliest;
  }

  /** The day of an article. */
  public LocalDate of(Article article) {
    return own(article).or(() -> earliest).orElseThrow();
  }

  /** RFC 3339, by which feeds tell days, begins with the year 0. */
  private static Optional<LocalDate> own(Article article) {
    return article
        .filing()
        .changed()
        .or(() -> article.date().flatMap(EdtfDate::earliest).filter(day -> day.getYear() >= 0));
  }

  /** The same in RFC 3339; at midnight when no time is known. */
  public String moment(Article article) {
    return article.filing().changed().isPresent()
        ? moment(of(article), LocalTime.MIDNIGHT)
        : moment(of(article), article.time().orElse(LocalTime.MIDNIGHT));
  }

  /** When an article was published, in RFC 3339; nothing when the day is not known. */
  public static Optional<String> published(Article article) {
    return article
        .date()
        .flatMap(EdtfDate::day)
        .filter(day -> day.getYear() >= 0)
        .map(day -> moment(day, article.time().orElse(LocalTime.MIDNIGHT)));
  }

  private static String moment(LocalDate day, LocalTime time) {
    return OffsetDateTime.of(day, time, CHINA).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
