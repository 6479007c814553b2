package org.twinscript.bake.feeds;

import java.util.function.Function;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.article.Licence;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.FactFingerprints;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.ShareImage;
import org.twinscript.cite.Citation;
import org.twinscript.cite.Reference;

/** Makes the records of one edition's articles. */
public final class ArticleRecords {

  private final EditionView catalogue;
  private final Addresses addresses;
  private final Function<RenderedDocument<Article>, ShareImage> picture;
  private final JsonLd jsonLd;
  private final FactFingerprints facts;

  /**
   * Those of an edition.
   *
   * @param picture gives an article's picture
   */
  public ArticleRecords(
      EditionView catalogue,
      Addresses addresses,
      Function<RenderedDocument<Article>, ShareImage> picture,
      FactFingerprints facts) {
    this.facts = facts;
    this.catalogue = catalogue;
    this.addresses = addresses;
    this.picture = picture;
    this.jsonLd = new JsonLd(catalogue, addresses);
  }

  /** The record of an article; its texts are made when a template asks for them. */
  public ArticleRecord of(RenderedDocument<Article> article) {
    ShareImage image = picture.apply(article);
    Fingerprint inputs = new FingerprintMaker().add(facts.of(article)).add(image.address()).done();
    return new ArticleRecord(
        Deferred.later(inputs, () -> jsonLd.of(article, image.address())),
        Deferred.later(inputs, () -> Citation.of(reference(article))),
        image);
  }

  private Reference reference(RenderedDocument<Article> typeset) {
    Article article = typeset.document();
    Card card = catalogue.card(typeset);
    return new Reference(
        article.id().value(),
        catalogue.edition().script(),
        card.title(),
        makers(typeset.in(catalogue.edition()).credits()),
        article.date(),
        article.date().isPresent() ? card.date() : catalogue.words().get("cite.undated"),
        catalogue.words().get("siteName"),
        addresses.of(catalogue.edition(), card.path()));
  }

  /** The publisher stands for writers who are not named. */
  private static Reference.Makers makers(Credits credits) {
    boolean named = !credits.authors().isEmpty();
    return new Reference.Makers(
        named ? credits.authors() : credits.source().stream().toList(),
        credits.translators(),
        credits.source().filter(any -> named),
        credits.series(),
        credits.licence().map(Licence::text));
  }
}
