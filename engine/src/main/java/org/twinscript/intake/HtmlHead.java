package org.twinscript.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/**
 * What a page says of the article where no reader sees it: the metadata of Chinese government pages
 * ({@code ArticleTitle}, {@code PubDate}, {@code ContentSource}), Open Graph, microdata, JSON-LD
 * and the data that platforms hand to their scripts.
 *
 * @param titles most trustworthy first; the {@code <title>} element comes last, since it carries
 *     the site's name too
 * @param dates with how far each is to be trusted
 * @param url where the page was published
 * @param site the host of the page's own address, lower case, without {@code www.}
 */
record HtmlHead(
    List<String> titles,
    List<HeadDate> dates,
    Optional<String> source,
    List<String> authors,
    Optional<URI> url,
    Optional<String> site,
    Optional<String> body) {

  private static final Pattern WWW = Pattern.compile("^www\\.");
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");

  private static final String[] TITLES = {
    "ArticleTitle", "citation_title", "og:title", "twitter:title", "headline"
  };
  private static final String[] PUBLISHED = {
    "PubDate",
    "article:published_time",
    "publishdate",
    "publish_date",
    "publish_time",
    "publishtime",
    "pubtime",
    "apub:time",
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
  private static final String[] SOURCES = {
    "ContentSource", "article:source", "source", "mediaid", "og:article:source", "apub:media"
  };
  private static final String[] AUTHORS = {
    "citation_author", "og:article:author", "article:author", "author"
  };
  private static final String[] ADDRESSES = {"original-source", "syndication-source", "Url"};
  private static final int MOST_SCRIPT = 400_000;

  HtmlHead {
    titles = List.copyOf(titles);
    dates = List.copyOf(dates);
    authors = List.copyOf(authors);
  }

  /**
   * A date and its rank among the page's dates.
   *
   * @param rank higher is better; see {@link Dateline}
   */
  record HeadDate(int rank, Dates.Written written) {}

  /** Of plain text. */
  static HtmlHead none() {
    return new HtmlHead(
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static HtmlHead of(Document page) {
    Elements metas = page.select("meta");
    JsonLdArticle data = JsonLdArticle.of(page);
    ScriptFacts scripts = ScriptFacts.of(scripts(page));
    Optional<URI> canonical = canonical(page, metas);
    return new HtmlHead(
        Stream.of(
                metas(metas, TITLES),
                data.title().stream(),
                scripts.title().stream(),
                Stream.of(page.title()))
            .flatMap(titles -> titles)
            .filter(title -> !title.isBlank())
            .toList(),
        dates(page, metas, data, scripts),
        source(metas, data, scripts, page),
        Stream.concat(metas(metas, AUTHORS), data.author().stream())
            .filter(HtmlHead::isName)
            .distinct()
            .toList(),
        metas(metas, ADDRESSES)
            .flatMap(url -> Stamp.address(url).stream())
            .findFirst()
            .or(() -> canonical),
        canonical.map(URI::getHost).map(HtmlHead::host),
        data.body());
  }

  private static String host(String host) {
    return WWW.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static Optional<String> source(
      Elements metas, JsonLdArticle data, ScriptFacts scripts, Document page) {
    return metas(metas, SOURCES)
        .map(value -> value.replaceFirst("^\\s*(?:来源|來源)\\s*[:：]\\s*", "").strip())
        .filter(value -> !value.equals("default"))
        .findFirst()
        .or(scripts::source)
        .or(data::publisher)
        .or(() -> metas(page.select("meta"), "og:site_name").findFirst());
  }

  /** A person's or an account's name; addresses and the names of sites' users are none. */
  private static boolean isName(String author) {
    return author.length() <= 24
        && author.codePoints().anyMatch(Character::isLetter)
        && !author.contains("/")
        && !author.contains("@")
        && !author.endsWith("网")
        && !author.equalsIgnoreCase("admin");
  }

  private static List<HeadDate> dates(
      Document page, Elements metas, JsonLdArticle data, ScriptFacts scripts) {
    List<HeadDate> dates = new ArrayList<>();
    add(dates, 50, metas(metas, PUBLISHED).flatMap(it -> Dates.ofHead(it).stream()));
    add(dates, 50, data.published().flatMap(Dates::ofHead).stream());
    add(dates, 48, visible(page));
    add(dates, 46, scripts.published().stream());
    add(dates, 30, metas(metas, UPDATED).flatMap(it -> Dates.ofHead(it).stream()));
    add(dates, 28, data.modified().flatMap(Dates::ofHead).stream());
    return dates;
  }

  /** What {@code <time>} elements say to machines, those of the page's readers left out. */
  private static Stream<Dates.Written> visible(Document page) {
    return page.select("time[datetime]").stream()
        .filter(time -> time.parents().stream().noneMatch(ElementNames::isOfStrangers))
        .filter(time -> !time.className().contains("updated"))
        .flatMap(time -> Dates.ofHead(time.attr("datetime")).stream());
  }

  private static void add(List<HeadDate> dates, int rank, Stream<Dates.Written> found) {
    found
        .filter(written -> written.date().isPresent())
        .findFirst()
        .ifPresent(written -> dates.add(new HeadDate(rank, written)));
  }

  private static String scripts(Document page) {
    StringBuilder text = new StringBuilder();
    for (Element script : page.select("script:not([src])")) {
      String data = script.data();
      if (text.length() + data.length() <= MOST_SCRIPT) {
        text.append(data).append('\n');
      }
    }
    return text.toString();
  }

  private static Optional<URI> canonical(Document page, Elements metas) {
    return Stream.concat(
            Stream.of(page.select("link[rel=canonical]").attr("href")),
            Stream.concat(metas(metas, "og:url"), savedFrom(page)))
        .flatMap(url -> Stamp.address(url.startsWith("//") ? "https:" + url : url).stream())
        .findFirst();
  }

  private static Stream<String> savedFrom(Document page) {
    List<Node> top = new ArrayList<>(page.childNodes());
    page.children().forEach(html -> top.addAll(html.childNodes()));
    return top.stream()
        .filter(Comment.class::isInstance)
        .map(node -> SAVED_FROM.matcher(((Comment) node).getData()))
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }

  /** The contents of those of these that the page has, in the order of the names. */
  private static Stream<String> metas(Elements metas, String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                metas.stream()
                    .filter(
                        meta ->
                            name.equalsIgnoreCase(meta.attr("name"))
                                || name.equalsIgnoreCase(meta.attr("property"))
                                || name.equalsIgnoreCase(meta.attr("itemprop"))))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty());
  }
}
