package org.twinscript.bake.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.feeds.ArticleRecords;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.FacetCrossing;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.RepairSummary;
import org.twinscript.script.Edition;
import org.twinscript.script.LocalMarks;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;

/** One page for each article. */
final class ArticlePages {

  private static final int MORE = 3;

  private final EditionView catalogue;
  private final SiteIndexes browsing;
  private final PageFactory sheets;
  private final ArticleRecords records;
  private final Optional<LocalMarks> marks;
  private final List<RenderedDocument<Article>> articles;

  ArticlePages(
      EditionView catalogue,
      SiteIndexes browsing,
      PageFactory sheets,
      ArticleRecords records,
      Optional<LocalMarks> marks) {
    this.marks = marks;
    this.catalogue = catalogue;
    this.browsing = browsing;
    this.sheets = sheets;
    this.records = records;
    this.articles = catalogue.site().articles();
  }

  Stream<PageJob> stream() {
    return IntStream.range(0, articles.size()).mapToObj(this::sheet);
  }

  /** Of an article by its place in the order of the articles. */
  PageJob sheet(int index) {
    RenderedDocument<Article> typeset = articles.get(index);
    Card card = catalogue.card(typeset);
    return sheets.page(
        card.path(),
        "articles",
        card.title(),
        card.summary(),
        typeset.document().filing().changed(),
        () ->
            new ArticlePage(
                view(typeset, card, index), records.of(typeset), BodyNeeds.of(typeset)));
  }

  private ArticleView view(RenderedDocument<Article> typeset, Card card, int index) {
    Article article = typeset.document();
    Map<String, ArticleView.Values> facets = facets(typeset);
    return new ArticleView(
        card,
        article.id().value(),
        body(typeset),
        typeset.gist().length(),
        article.time().map(Object::toString),
        typeset.in(catalogue.edition()).credits(),
        article.filing(),
        facets,
        article.subjects().others().keySet().stream().map(facets::get).toList(),
        trails(article.subjects().regions()),
        state(article.script()),
        Edition.of(article.script()).tag(),
        catalogue.replaced(typeset),
        article.origin().map(origin -> repairs(browsing.mendings().of(origin))),
        neighbour(index - 1),
        neighbour(index + 1),
        browsing.related().get(index).stream()
            .map(relation -> RelatedCard.of(relation, catalogue))
            .toList(),
        browsing.crossings().stream().flatMap(each -> more(typeset, each)).limit(MORE).toList());
  }

  /** Marked where it was written in Simplified: others have their readers' words already. */
  private Deferred<String> body(RenderedDocument<Article> typeset) {
    Deferred<String> body = catalogue.body(typeset);
    return marks
        .filter(each -> typeset.document().script() == Script.HANS)
        .map(each -> Deferred.later(body.fingerprint(), () -> each.in(body.get())))
        .orElse(body);
  }

  /** Where the values of two facets meet that the article has, and others have as well. */
  private Stream<Link> more(RenderedDocument<Article> typeset, FacetCrossing crossing) {
    List<Term> tops =
        catalogue.site().terms(typeset, crossing.crossed()).stream()
            .map(crossing::top)
            .distinct()
            .toList();
    return catalogue.site().terms(typeset, crossing.facet()).stream()
        .flatMap(
            term ->
                tops.stream()
                    .filter(top -> crossing.at(term, top).size() > 1)
                    .map(top -> way(crossing, term, top)));
  }

  private Link way(FacetCrossing crossing, Term term, Term top) {
    String name = catalogue.words().say("crossing", catalogue.name(top), catalogue.name(term));
    return Link.to(name, crossing.path(term, top));
  }

  /** Its values of every facet, as far as it has any. */
  private Map<String, ArticleView.Values> facets(RenderedDocument<Article> typeset) {
    Map<String, ArticleView.Values> facets = new LinkedHashMap<>();
    for (Facet facet : catalogue.site().facets()) {
      List<Link> links = catalogue.names(catalogue.site().terms(typeset, facet));
      if (!links.isEmpty()) {
        String label = catalogue.words().get(facet.name());
        facets.put(facet.name(), new ArticleView.Values(label, links));
      }
    }
    return facets;
  }

  /** The interface word for how this page's text came about. */
  private String state(Script written) {
    if (Edition.of(written) == catalogue.edition()) {
      return "original";
    }
    return written == catalogue.edition().script() ? "adapted" : "converted";
  }

  private List<List<Link>> trails(List<Term> regions) {
    return regions.stream().map(catalogue::trail).toList();
  }

  private Deferred<List<ArticleView.Repair>> repairs(Deferred<List<RepairSummary>> mendings) {
    return Deferred.later(mendings.fingerprint(), () -> named(mendings.get()));
  }

  private List<ArticleView.Repair> named(List<RepairSummary> mendings) {
    return mendings.stream()
        .map(
            mending ->
                new ArticleView.Repair(
                    // A kind that a later engine has counted shows its own name.
                    catalogue
                        .words()
                        .table()
                        .getOrDefault("repair." + mending.kind(), mending.kind()),
                    mending.count(),
                    mending.changes()))
        .toList();
  }

  private Optional<Card> neighbour(int index) {
    return index < 0 || index >= articles.size()
        ? Optional.empty()
        : Optional.of(catalogue.card(articles.get(index)));
  }
}
