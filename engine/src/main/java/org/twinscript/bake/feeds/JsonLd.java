package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.Filing;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Stamps;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Edition;
import org.twinscript.vocabulary.Term;

/**
 * An article in the words of <a href="https://schema.org/Article">schema.org</a>. An imported page
 * is a {@code NewsArticle}, a record that a person wrote for the archive an {@code Article}. The
 * editions are works, each with an {@code inLanguage} of its own; one that was converted names the
 * original as its {@code translationOfWork}, and the original names the others as its {@code
 * workTranslation}. These are the only properties of schema.org that join the same text in two
 * written forms; {@code sameAs} would claim that the other edition merely identifies this one.
 */
final class JsonLd {

  /** The datatype of a date that ISO 8601 cannot write. */
  private static final String EDTF = "http://id.loc.gov/datatypes/edtf";

  private final EditionView catalogue;
  private final Addresses addresses;

  JsonLd(EditionView catalogue, Addresses addresses) {
    this.catalogue = catalogue;
    this.addresses = addresses;
  }

  /** The description of an article, ready to stand in a script element. */
  String of(RenderedDocument<Article> typeset, String picture) {
    Article article = typeset.document();
    Card card = catalogue.card(typeset);
    ObjectNode work = work(article, catalogue.edition(), card.path());
    work.put("url", addresses.of(catalogue.edition(), card.path()));
    work.put("headline", card.title()).put("image", picture);
    work.put("identifier", article.id().value()).put("isAccessibleForFree", true);
    article.date().ifPresent(date -> work.set("datePublished", published(article, date)));
    addFiling(work, article.filing());
    JsonLdCredits.add(work, typeset.in(catalogue.edition()).credits());
    addPlaces(work, article.subjects().regions());
    addThemes(work, card.themes());
    work.set("publisher", JsonLdThings.organization(catalogue.words().get("siteName")));
    addTwins(work, article, card.path());
    return ScriptSafeJson.write(work.put("@context", "https://schema.org"));
  }

  private void addTwins(ObjectNode work, Article article, String path) {
    Edition original = Edition.of(article.script());
    if (catalogue.edition() != original) {
      work.set("translationOfWork", work(article, original, path));
      return;
    }
    List<ObjectNode> others =
        addresses.editions().stream()
            .filter(edition -> edition != original)
            .map(edition -> work(article, edition, path))
            .toList();
    if (others.size() == 1) {
      work.set("workTranslation", others.get(0));
    } else {
      work.putArray("workTranslation").addAll(others);
    }
  }

  /**
   * To the minute where the source gave a time; else the day, month or year alone. What ISO 8601
   * cannot say is a literal of the Library of Congress's datatype of EDTF.
   */
  private static JsonNode published(Article article, EdtfDate date) {
    Optional<String> moment = Stamps.published(article).filter(any -> article.time().isPresent());
    if (moment.isPresent()) {
      return TextNode.valueOf(moment.get());
    }
    return date.plain().isPresent()
        ? TextNode.valueOf(date.toString())
        : JsonLdThings.object(EDTF).put("@value", date.toString());
  }

  private static void addFiling(ObjectNode work, Filing filing) {
    filing.changed().ifPresent(day -> work.put("dateModified", day.toString()));
  }

  private ObjectNode work(Article article, Edition edition, String path) {
    return JsonLdThings.object(article.origin().isPresent() ? "NewsArticle" : "Article")
        .put("@id", addresses.of(edition, path))
        .put("inLanguage", edition.tag());
  }

  private void addPlaces(ObjectNode work, List<Term> regions) {
    if (!regions.isEmpty()) {
      ArrayNode places = work.putArray("spatialCoverage");
      regions.forEach(region -> places.add(place(catalogue.trail(region))));
    }
  }

  /** A region inside the regions above it. */
  private static ObjectNode place(List<Link> trail) {
    ObjectNode inner = null;
    for (Link region : trail) {
      ObjectNode place = JsonLdThings.object("Place").put("name", region.name());
      inner = inner == null ? place : place.set("containedInPlace", inner);
    }
    return inner;
  }

  private static void addThemes(ObjectNode work, List<Link> themes) {
    if (!themes.isEmpty()) {
      ArrayNode keywords = work.putArray("keywords");
      themes.forEach(theme -> keywords.add(theme.name()));
    }
  }
}
