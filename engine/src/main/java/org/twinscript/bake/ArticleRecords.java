package org.twinscript.bake;

import java.util.List;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.article.Licence;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.cite.Citation;
import org.twinscript.cite.Reference;

/** Makes the records of one edition's articles. */
final class ArticleRecords {

  private final Catalogue catalogue;
  private final Addresses addresses;
  private final SharePictures pictures;
  private final JsonLd jsonLd;
  private final Fingerprints fingerprints;

  ArticleRecords(
      Catalogue catalogue, Addresses addresses, SharePictures pictures, Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
    this.catalogue = catalogue;
    this.addresses = addresses;
    this.pictures = pictures;
    this.jsonLd = new JsonLd(catalogue, addresses);
  }

  ArticleRecord of(Typeset<Article> article) {
    return new ArticleRecord(this, article);
  }

  /** Of what the record's texts are made from: the article but for its body, and its picture. */
  Fingerprint fingerprint(Typeset<Article> article) {
    return fingerprints.of(fingerprints.facts(article), picture(article));
  }

  String jsonLd(Typeset<Article> article) {
    return jsonLd.of(article, picture(article));
  }

  List<Citation> citations(Typeset<Article> article) {
    return Citation.of(reference(article));
  }

  String picture(Typeset<Article> article) {
    return pictures.address(article);
  }

  private Reference reference(Typeset<Article> typeset) {
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
