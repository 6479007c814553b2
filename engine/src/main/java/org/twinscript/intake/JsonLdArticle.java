package org.twinscript.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of its article. What is no JSON says nothing. */
record JsonLdArticle(
    Optional<String> title,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> publisher,
    List<String> authors,
    Optional<String> body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static JsonLdArticle of(Document page) {
    List<JsonNode> data =
        page.getElementsByTag("script").stream()
            .filter(script -> script.attr("type").strip().equalsIgnoreCase("application/ld+json"))
            .map(Element::data)
            .flatMap(json -> parse(json).stream())
            .toList();
    return new JsonLdArticle(
        find(data, "headline"),
        find(data, "datePublished").or(() -> find(data, "pubDate")),
        find(data, "dateModified").or(() -> find(data, "upDate")),
        find(data, "publisher"),
        names(data, "author"),
        find(data, "articleBody"));
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  /** One name or several. */
  private static List<String> names(List<JsonNode> data, String name) {
    return data.stream()
        .map(node -> node.findValue(name))
        .filter(node -> node != null)
        .limit(1)
        .flatMap(
            node ->
                node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node))
        .map(node -> node.isObject() ? node.path("name").asText() : node.asText())
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static Optional<String> find(List<JsonNode> data, String name) {
    return data.stream()
        .map(node -> node.findValue(name))
        .filter(node -> node != null)
        .map(node -> node.isArray() && node.size() == 1 ? node.get(0) : node)
        .map(node -> node.isObject() ? node.path("name").asText() : node.asText())
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
