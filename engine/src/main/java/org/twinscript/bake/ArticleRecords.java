package org.twinscript.bake;

import java.util.List;
import java.util.function.Function;
import org.twinscript.article.Article;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.bake.memory.FingerprintMaker;
import org.twinscript.cite.Citation;
import org.twinscript.cite.Reference;

/** Makes the records of one edition's articles. */
final class ArticleRecords {

  private final Catalogue catalogue;
  private final Addresses addresses;
  private final Function<Typeset<Article>, String> picture;
  private final JsonLd jsonLd;
  private final FactFingerprints facts;

  /**
   * Those of an edition.
   *
   * @param picture gives the absolute address of an article's picture
   */
  ArticleRecords(
      Catalogue catalogue,
      Addresses addresses,
      Function<Typeset<Article>, String> picture,
      FactFingerprints facts) {
    this.facts = facts;
    this.catalogue = catalogue;
    this.addresses = addresses;
    this.picture = picture;
    this.jsonLd = new JsonLd(catalogue, addresses);
  }

  ArticleRecord of(Typeset<Article> article) {
    return new ArticleRecord(this, article);
  }

  /** Of what the record's texts are made from: the article but for its body, and its picture. */
  Fingerprint fingerprint(Typeset<Article> article) {
    return new FingerprintMaker().add(facts.of(article)).add(picture(article)).done();
  }

  String jsonLd(Typeset<Article> article) {
    return jsonLd.of(article, picture(article));
  }

  List<Citation> citations(Typeset<Article> article) {
    return Citation.of(reference(article));
  }

  String picture(Typeset<Article> article) {
    return picture.apply(article);
  }

  private Reference reference(Typeset<Article> typeset) {
    Article article = typeset.document();
    Card card = catalogue.card(typeset);
    return new Reference(
        article.id().value(),
        catalogue.edition().script(),
        card.title(),
        card.source(),
        article.date(),
        catalogue.words().get("cite.undated"),
        catalogue.words().get("siteName"),
        addresses.of(catalogue.edition(), card.path()));
  }
}
