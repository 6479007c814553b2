package org.twinscript.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page says of the article where no reader sees it: the metadata of Chinese government pages
 * ({@code ArticleTitle}, {@code PubDate}, {@code ContentSource}), Open Graph, microdata, JSON-LD
 * and the data that platforms hand to their scripts.
 *
 * @param titles most trustworthy first; the {@code <title>} element comes last, since it carries
 *     the site's name too
 * @param dates with how far each is to be trusted
 * @param url where the page was published
 * @param captured the day on which the page was saved, at the latest
 * @param site the host of the page's own address, lower case, without {@code www.}
 */
record HtmlHead(
    List<String> titles,
    List<HeadDate> dates,
    Optional<String> source,
    List<String> authors,
    Optional<URI> url,
    Optional<String> site,
    Optional<String> body,
    Optional<LocalDate> captured) {

  private static final Pattern WWW = Pattern.compile("^www\\.");
  private static final Pattern EDITION =
      Pattern.compile(
          "(\\p{IsHan}{1,10}(?:报|時報|日報|晚報|週報))[-—_·\\s]{0,3}(?:多媒体)?(?:数字|电子|數位|電子)(?:报|報|版)");

  /** {@code 来源：某某 原创稿}. */
  private static final Pattern AROUND_SOURCE =
      Pattern.compile("^\\s*(?:来源|來源)\\s*[:：]\\s*|\\s+(?:原创稿?|转载|轉載)\\s*$");

  private static final String[] TITLES = {
    "ArticleTitle", "citation_title", "og:title", "twitter:title", "headline"
  };
  private static final String[] SOURCES = {
    "ContentSource",
    "article:source",
    "source",
    "mediaid",
    "og:article:source",
    "apub:media",
    "citation_journal_title"
  };
  private static final String[] AUTHORS = {
    "citation_author", "og:article:author", "article:author", "author"
  };
  private static final String[] ADDRESSES = {"original-source", "syndication-source", "Url"};

  HtmlHead {
    titles = List.copyOf(titles);
    dates = List.copyOf(dates);
    authors = List.copyOf(authors);
  }

  /** Of plain text. */
  static HtmlHead none() {
    return new HtmlHead(
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static HtmlHead of(Document page) {
    MetaTags metas = MetaTags.of(page);
    JsonLdArticle data = JsonLdArticle.of(page);
    ScriptFacts scripts = ScriptFacts.of(page);
    Captured captured = Captured.of(page);
    Optional<URI> canonical = canonical(page, metas, captured);
    return new HtmlHead(
        Stream.of(
                metas.of(TITLES),
                data.title().stream(),
                scripts.title().stream(),
                Stream.of(page.title()))
            .flatMap(titles -> titles)
            .filter(title -> !title.isBlank())
            .toList(),
        HeadDate.all(page, metas, data, scripts, canonical),
        source(metas, data, scripts).or(() -> printed(page.title())),
        Stream.concat(metas.of(AUTHORS), data.authors().stream())
            .filter(HtmlHead::isName)
            .distinct()
            .toList(),
        metas
            .of(ADDRESSES)
            .flatMap(url -> WebAddress.of(url).stream())
            .findFirst()
            .or(() -> canonical),
        canonical.map(URI::getHost).map(HtmlHead::host),
        data.body(),
        captured.day());
  }

  private static String host(String host) {
    return WWW.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static Optional<String> source(MetaTags metas, JsonLdArticle data, ScriptFacts scripts) {
    return metas
        .of(SOURCES)
        .map(value -> AROUND_SOURCE.matcher(value).replaceAll("").strip())
        .filter(value -> !value.equals("default"))
        .findFirst()
        .or(scripts::source)
        .or(data::publisher)
        .or(() -> metas.of("og:site_name").findFirst());
  }

  /** The newspaper whose page the digital edition shows. */
  private static Optional<String> printed(String title) {
    Matcher edition = EDITION.matcher(title);
    return edition.find() ? Optional.of(edition.group(1)) : Optional.empty();
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

  private static Optional<URI> canonical(Document page, MetaTags metas, Captured captured) {
    return Stream.concat(
            Stream.of(page.select("link[rel=canonical]").attr("href")),
            Stream.concat(metas.of("og:url"), captured.address().stream()))
        .flatMap(url -> WebAddress.of(url.startsWith("//") ? "https:" + url : url).stream())
        .findFirst();
  }
}
