package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;

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

  private ObjectNode item(RenderedDocument<Article> typeset) {
    Article article = typeset.document();
    Card card = catalogue.card(typeset);
    String address = addresses.of(catalogue.edition(), card.path());
    ObjectNode item = JSON.createObjectNode().put("id", address).put("url", address);
    article.sourceUrl().ifPresent(source -> item.put("external_url", source.toString()));
    item.put("title", card.title())
        .put("summary", card.summary())
        .put("content_html", typeset.in(catalogue.edition()).html())
        .put("date_published", Feed.moment(article));
    card.picture().ifPresent(picture -> item.put("image", addresses.root() + picture.address()));
    card.source().ifPresent(name -> item.putArray("authors").addObject().put("name", name));
    ArrayNode tags = item.putArray("tags");
    Stream.concat(card.themes().stream(), card.regions().stream())
        .forEach(link -> tags.add(link.name()));
    return item;
  }
}
