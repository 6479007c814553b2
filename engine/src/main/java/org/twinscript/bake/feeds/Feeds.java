package org.twinscript.bake.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.bake.cache.Fingerprints;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Stamps;
import org.twinscript.bake.site.Words;
import org.twinscript.bake.template.Templates;
import org.twinscript.bake.template.Utf8Text;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;

/**
 * The feeds of one edition: of the whole archive as Atom and as JSON Feed, with the articles'
 * texts; and of every value of a facet with feeds that has articles as Atom, with their beginnings,
 * since an article stands on many shelves.
 */
public final class Feeds {

  private final EditionView catalogue;
  private final Addresses addresses;
  private final int size;
  private final Fingerprints fingerprints;

  /** Those of an edition, with the newest so many articles each. */
  public Feeds(EditionView catalogue, Addresses addresses, int size, Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
    this.catalogue = catalogue;
    this.addresses = addresses;
    this.size = size;
  }

  /** Makes and writes them all; none in an archive that knows no day at all. */
  public void write(PageWriter writer, Templates templates, Workers workers) {
    if (!stamps().areKnown()) {
      return;
    }
    AtomFeed atom = new AtomFeed(catalogue, addresses);
    JsonFeed json = new JsonFeed(catalogue, addresses);
    Feed whole = whole();
    List<Feed> feeds = new ArrayList<>(List.of(whole));
    shelves().forEach(feeds::add);
    workers.forEach(
        feeds,
        feed ->
            writer.write(
                file(feed, "xml"),
                fingerprints.of(feed, addresses.former()),
                () -> templates.render(atom.data(feed))));
    writer.write(
        file(whole, "json"),
        fingerprints.of(whole, addresses.former()),
        () -> Utf8Text.encoded(json.text(whole)));
  }

  private Stamps stamps() {
    return catalogue.site().stamps();
  }

  private Feed whole() {
    Words words = catalogue.words();
    return new Feed(
        words.get("siteName"),
        words.get("siteDescription"),
        "",
        Feed.newest(catalogue.site().articles(), stamps(), size),
        true);
  }

  private Stream<Feed> shelves() {
    Site site = catalogue.site();
    return site.facets().stream()
        .filter(Facet::feed)
        .flatMap(facet -> site.values(facet).stream())
        .filter(term -> !site.about(term).isEmpty())
        .map(this::shelf);
  }

  private Feed shelf(Term term) {
    Link link = catalogue.link(term);
    Words words = catalogue.words();
    return new Feed(
        link.name() + " · " + words.get("siteName"),
        catalogue.described(term),
        link.path(),
        Feed.newest(catalogue.site().about(term), stamps(), size),
        false);
  }

  private String file(Feed feed, String extension) {
    return catalogue.edition().segment() + "/" + feed.path() + "feed." + extension;
  }
}
