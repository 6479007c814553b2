package org.twinscript.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page's head says of the article: the metadata of Chinese government pages ({@code
 * ArticleTitle}, {@code PubDate}, {@code ContentSource}), Open Graph and JSON-LD.
 *
 * @param titles most trustworthy first; the {@code <title>} element comes last, since it carries
 *     the site's name too
 * @param site the host of the page's own address, lower case, without {@code www.}
 */
record HtmlHead(
    List<String> titles,
    Optional<String> date,
    Optional<String> source,
    Optional<URI> url,
    Optional<String> site) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern WWW = Pattern.compile("^www\\.");

  static HtmlHead of(Document page) {
    Elements metas = page.select("meta");
    List<JsonNode> data =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .flatMap(json -> parse(json).stream())
            .toList();
    return new HtmlHead(
        Stream.of(
                meta(metas, "ArticleTitle", "og:title", "twitter:title").stream(),
                find(data, "headline").stream(),
                Stream.of(page.title()))
            .flatMap(titles -> titles)
            .filter(title -> !title.isBlank())
            .toList(),
        meta(
                metas,
                "PubDate",
                "article:published_time",
                "publishdate",
                "publish_time",
                "pubtime",
                "datePublished",
                "firstpublishedtime",
                "og:release_date",
                "dc.date")
            .or(() -> find(data, "datePublished")),
        meta(metas, "ContentSource", "article:source", "source", "mediaid")
            .or(() -> find(data, "publisher")),
        meta(metas, "original-source", "syndication-source", "Url").flatMap(Stamp::address),
        site(page, metas));
  }

  private static Optional<String> site(Document page, Elements metas) {
    return Optional.of(page.select("link[rel=canonical]").attr("href"))
        .flatMap(Stamp::address)
        .or(() -> meta(metas, "og:url").flatMap(Stamp::address))
        .map(URI::getHost)
        .map(host -> WWW.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""));
  }

  /** The content of the first of these that the page has. */
  private static Optional<String> meta(Elements metas, String... names) {
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
        .filter(content -> !content.isEmpty())
        .findFirst();
  }

  /** JSON-LD that is no JSON says nothing; a page is not refused for it. */
  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static Optional<String> find(List<JsonNode> data, String name) {
    return data.stream()
        .map(node -> node.findValue(name))
        .filter(node -> node != null)
        .map(node -> node.isObject() ? node.path("name").asText() : node.asText())
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
