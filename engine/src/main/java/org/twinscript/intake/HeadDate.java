package org.twinscript.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * A date that a page states where no reader sees it, and its rank among the page's dates.
 *
 * @param rank higher is better; see {@link Dateline}
 */
record HeadDate(int rank, WrittenDate written) {

  private static final String[] PUBLISHED = {
    "PubDate",
    "article:published_time",
    "publishdate",
    "publisheddate",
    "publishtime",
    "publishedtime",
    "pubtime",
    "apub:time",
    "releasedate",
    "parsely-pub-date",
    "sailthru.date",
    "article_date_original",
    "eprints.date",
    "datePublished",
    "dateCreated",
    "firstpublishedtime",
    "og:release_date",
    "og:pubdate",
    "citation_publication_date",
    "citation_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "weibo:article:create_at",
    "bytedance:published_time",
    "createDate",
    "date"
  };
  private static final String[] UPDATED = {
    "dateUpdate",
    "dateModified",
    "article:modified_time",
    "og:updated_time",
    "lastmod",
    "last-modified",
    "bytedance:updated_time",
    "bytedance:lrDate_time"
  };

  /** Of a script's date that may be the clock of the server. */
  private static final int OF_REQUEST = 27;

  /** Of one in the page's own address, where nothing else says when. */
  private static final int OF_ADDRESS = 13;

  /** All of them. */
  static List<HeadDate> all(
      Document page,
      MetaTags metas,
      JsonLdArticle data,
      ScriptFacts scripts,
      Optional<URI> address) {
    List<HeadDate> dates = new ArrayList<>();
    Optional<WrittenDate> updated = first(metas.of(UPDATED).flatMap(HeadDate::read));
    add(dates, 50, first(metas.of(PUBLISHED).flatMap(HeadDate::read)));
    add(dates, 50, first(data.published().stream().flatMap(HeadDate::read)));
    add(dates, 48, first(visible(page)));
    Optional<WrittenDate> ofScripts = scripts.published();
    add(dates, isAfter(ofScripts, updated) ? OF_REQUEST : 46, ofScripts);
    add(dates, 30, updated);
    add(dates, 28, first(data.modified().stream().flatMap(HeadDate::read)));
    add(dates, OF_REQUEST, scripts.sometime());
    add(dates, OF_ADDRESS, address.flatMap(it -> AddressDate.of(it.getPath())));
    return List.copyOf(dates);
  }

  private static Stream<WrittenDate> read(String value) {
    return Dates.ofHead(value).or(() -> VagueDates.ofHead(value)).stream();
  }

  /** What is younger than the last change of the page is the time when it was sent. */
  private static boolean isAfter(Optional<WrittenDate> one, Optional<WrittenDate> other) {
    Optional<LocalDate> last = other.flatMap(WrittenDate::date);
    return last.isPresent()
        && one.flatMap(WrittenDate::date).filter(last.get()::isBefore).isPresent();
  }

  /** What {@code <time>} elements say to machines, those of the page's readers left out. */
  private static Stream<WrittenDate> visible(Document page) {
    return page.getElementsByTag("time").stream()
        .filter(time -> time.hasAttr("datetime"))
        .filter(time -> time.parents().stream().noneMatch(ElementNames::isOfStrangers))
        .filter(time -> !time.className().contains("updated"))
        .flatMap(time -> Dates.ofHead(time.attr("datetime")).stream());
  }

  private static Optional<WrittenDate> first(Stream<WrittenDate> found) {
    return found.filter(written -> written.date().isPresent()).findFirst();
  }

  private static void add(List<HeadDate> dates, int rank, Optional<WrittenDate> found) {
    found
        .filter(written -> written.date().isPresent())
        .ifPresent(written -> dates.add(new HeadDate(rank, written)));
  }
}
