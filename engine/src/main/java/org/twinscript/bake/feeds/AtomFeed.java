package org.twinscript.bake.feeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Stamps;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/** What the Atom template shows of a feed (RFC 4287). */
final class AtomFeed {

  private final EditionView catalogue;
  private final Addresses addresses;

  AtomFeed(EditionView catalogue, Addresses addresses) {
    this.catalogue = catalogue;
    this.addresses = addresses;
  }

  Data data(Feed feed) {
    List<Entry> entries =
        feed.articles().stream().map(article -> entry(article, feed.whole())).toList();
    return new Data(
        feed,
        catalogue.words().table(),
        catalogue.edition().tag(),
        addresses.root(),
        addresses.of(catalogue.edition(), feed.path()),
        addresses.of(catalogue.edition(), feed.path() + "feed.xml"),
        entries.get(0).updated(),
        entries);
  }

  private Entry entry(RenderedDocument<Article> typeset, boolean whole) {
    Card card = catalogue.card(typeset);
    EditionText text = typeset.in(catalogue.edition());
    String address = addresses.of(catalogue.edition(), card.path());
    return new Entry(
        card,
        text.credits(),
        addresses.of(catalogue.edition(), addresses.first(typeset.document())),
        address,
        Stamps.published(typeset.document()),
        catalogue.site().stamps().moment(typeset.document()),
        whole
            ? Optional.of(AbsoluteLinks.in(FeedHtml.of(text.html()), address))
            : Optional.empty());
  }

  /**
   * A feed.
   *
   * @param feed what it tells of
   * @param words what the interface says, by key
   * @param lang the tag of its language
   * @param root the address of the site
   * @param home the address of the page whose news it tells
   * @param self its own address
   * @param updated when it last changed
   * @param entries its articles, the newest first
   */
  @ForTemplate("feed.ftlx")
  record Data(
      Feed feed,
      Map<String, String> words,
      String lang,
      String root,
      String home,
      String self,
      String updated,
      List<Entry> entries)
      implements TemplateData {}

  /**
   * One article in the feed.
   *
   * @param id the address at which it was published first
   */
  record Entry(
      Card card,
      Credits credits,
      String id,
      String address,
      Optional<String> published,
      String updated,
      Optional<String> html) {}
}
