package org.twinscript.bake.feeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;

/** What the Atom template shows of a feed (RFC 4287). */
final class AtomFeed {

  private static final String BEFORE_ALL = "1970-01-01T00:00:00Z";

  private final EditionView catalogue;
  private final Addresses addresses;

  AtomFeed(EditionView catalogue, Addresses addresses) {
    this.catalogue = catalogue;
    this.addresses = addresses;
  }

  Map<String, ?> data(Feed feed) {
    List<Entry> entries =
        feed.articles().stream().map(article -> entry(article, feed.whole())).toList();
    return Map.of(
        "feed", feed,
        "words", catalogue.words().table(),
        "lang", catalogue.edition().tag(),
        "root", addresses.root(),
        "home", addresses.of(catalogue.edition(), feed.path()),
        "self", addresses.of(catalogue.edition(), feed.path() + "feed.xml"),
        "updated", entries.isEmpty() ? BEFORE_ALL : entries.get(0).updated(),
        "entries", entries);
  }

  private Entry entry(RenderedDocument<Article> typeset, boolean whole) {
    Card card = catalogue.card(typeset);
    return new Entry(
        card,
        addresses.of(catalogue.edition(), card.path()),
        Feed.moment(typeset.document()),
        whole ? Optional.of(typeset.in(catalogue.edition()).body()) : Optional.empty());
  }

  /** One article in the feed. */
  record Entry(Card card, String address, String updated, Optional<Deferred<String>> html) {}
}
