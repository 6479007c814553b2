package org.twinscript.bake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Article;

/**
 * The Atom feed of one edition: the newest articles with their whole text. Articles without a date
 * are left out, as Atom wants a date and the archive does not invent one.
 */
final class Feed {

  /** All dates in the archive are dates in China. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private static final String BEFORE_ALL = "1970-01-01T00:00:00Z";

  private final Catalogue catalogue;
  private final Addresses addresses;
  private final int size;

  Feed(Catalogue catalogue, Addresses addresses, int size) {
    this.catalogue = catalogue;
    this.addresses = addresses;
    this.size = size;
  }

  Map<String, ?> data() {
    List<Entry> entries =
        catalogue.site().articles().stream()
            .filter(article -> article.document().date().isPresent())
            .limit(size)
            .map(this::entry)
            .toList();
    return Map.of(
        "words", catalogue.words().table(),
        "lang", catalogue.edition().tag(),
        "home", addresses.of(catalogue.edition(), ""),
        "self", addresses.of(catalogue.edition(), "feed.xml"),
        "updated", entries.isEmpty() ? BEFORE_ALL : entries.get(0).updated(),
        "entries", entries);
  }

  private Entry entry(Typeset<Article> typeset) {
    Card card = catalogue.card(typeset);
    EditionText text = typeset.in(catalogue.edition());
    return new Entry(
        card.title(),
        addresses.of(catalogue.edition(), card.path()),
        moment(typeset.document()),
        text.source(),
        text.summary(),
        text.html(),
        card.themes());
  }

  static String moment(Article article) {
    LocalDate day = article.date().orElseThrow();
    return OffsetDateTime.of(day, article.time().orElse(LocalTime.MIDNIGHT), CHINA)
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** One article in the feed. */
  record Entry(
      String title,
      String address,
      String updated,
      Optional<String> source,
      String summary,
      String html,
      List<Link> themes) {}
}
