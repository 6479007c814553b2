package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.twinscript.article.Article;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RenderedDocument;
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
    article.date().ifPresent(day -> work.put("datePublished", published(article)));
    card.source().ifPresent(name -> work.set("author", organization(name)));
    article.sourceUrl().ifPresent(source -> work.put("isBasedOn", source.toString()));
    addPlaces(work, article.subjects().regions());
    addThemes(work, card.themes());
    work.set("publisher", organization(catalogue.words().get("siteName")));
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

  /** To the minute where the source gave a time; else the day alone. */
  private static String published(Article article) {
    String day = article.date().orElseThrow().toString();
    return article.time().isPresent() ? Feed.moment(article) : day;
  }

  private ObjectNode work(Article article, Edition edition, String path) {
    return object(article.origin().isPresent() ? "NewsArticle" : "Article")
        .put("@id", addresses.of(edition, path))
        .put("inLanguage", edition.tag());
  }

  private static ObjectNode organization(String name) {
    return object("Organization").put("name", name);
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
      ObjectNode place = object("Place").put("name", region.name());
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

  private static ObjectNode object(String type) {
    return JsonNodeFactory.instance.objectNode().put("@type", type);
  }
}
