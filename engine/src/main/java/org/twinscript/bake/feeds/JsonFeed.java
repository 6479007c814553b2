package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Stamps;

/** A feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
final class JsonFeed {

  private static final JsonMapper JSON = new JsonMapper();

  private final EditionView catalogue;
  private final Addresses addresses;

  JsonFeed(EditionView catalogue, Addresses addresses) {
    this.catalogue = catalogue;
    this.addresses = addresses;
  }

  String text(Feed feed) {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", "https://jsonfeed.org/version/1.1")
        .put("title", feed.title())
        .put("description", feed.description())
        .put("language", catalogue.edition().tag())
        .put("home_page_url", addresses.of(catalogue.edition(), feed.path()))
        .put("feed_url", addresses.of(catalogue.edition(), feed.path() + "feed.json"));
    ArrayNode items = root.putArray("items");
    feed.articles().forEach(article -> items.add(item(article)));
    return root.toPrettyString() + "\n";
  }

  /** The publisher stands for writers who are not named. */
  private static void addAuthors(ObjectNode item, Credits credits) {
    List<String> names =
        credits.authors().isEmpty() ? credits.source().stream().toList() : credits.authors();
    if (!names.isEmpty()) {
      ArrayNode authors = item.putArray("authors");
      names.forEach(name -> authors.addObject().put("name", name));
    }
  }

  private ObjectNode item(RenderedDocument<Article> typeset) {
    Article article = typeset.document();
    Card card = catalogue.card(typeset);
    String address = addresses.of(catalogue.edition(), card.path());
    String id = addresses.of(catalogue.edition(), addresses.first(article));
    ObjectNode item = JSON.createObjectNode().put("id", id).put("url", address);
    article.sourceUrl().ifPresent(source -> item.put("external_url", source.toString()));
    item.put("title", card.title())
        .put("summary", card.summary())
        .put(
            "content_html",
            AbsoluteLinks.in(FeedHtml.of(typeset.in(catalogue.edition()).html()), address));
    card.picture().ifPresent(picture -> item.put("image", addresses.root() + picture.address()));
    Stamps.published(article).ifPresent(moment -> item.put("date_published", moment));
    item.put("date_modified", catalogue.site().stamps().moment(article));
    addAuthors(item, typeset.in(catalogue.edition()).credits());
    ArrayNode tags = item.putArray("tags");
    Stream.concat(card.themes().stream(), card.regions().stream())
        .forEach(link -> tags.add(link.name()));
    return item;
  }
}
