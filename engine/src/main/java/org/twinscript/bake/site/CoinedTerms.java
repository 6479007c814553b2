package org.twinscript.bake.site;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.article.Place;
import org.twinscript.article.Series;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.FacetKey;
import org.twinscript.vocabulary.Term;

/**
 * What articles say under a key of the front matter, as terms: a name in each script, and an
 * address in pinyin. Two names that are spelt alike are kept apart: the one that the older article
 * bears has the address, so that it stays when another comes.
 */
final class CoinedTerms {

  /** Of a digest that tells names apart which pinyin does not. */
  private static final int DIGITS = 6;

  private final Facet facet;
  private final FacetKey key;
  private final Map<String, Term> byName = new LinkedHashMap<>();

  /**
   * Those of a facet without a table.
   *
   * @param articles newest first
   */
  CoinedTerms(Facet facet, List<RenderedDocument<Article>> articles, NameSlugs spelling) {
    this.facet = facet;
    this.key = facet.key().orElseThrow();
    Set<String> slugs = new HashSet<>();
    for (int i = articles.size() - 1; i >= 0; i--) {
      coin(articles.get(i), spelling, slugs);
    }
  }

  private void coin(RenderedDocument<Article> article, NameSlugs spelling, Set<String> slugs) {
    List<String> hans = names(article.hans().credits());
    List<String> hant = names(article.hant().credits());
    for (int i = 0; i < hans.size(); i++) {
      if (!byName.containsKey(hans.get(i))) {
        byName.put(hans.get(i), term(hans.get(i), hant.get(i), spelling, slugs));
      }
    }
  }

  private Term term(String hans, String hant, NameSlugs spelling, Set<String> slugs) {
    String spelt = spelling.of(hans).value();
    String slug =
        slugs.add(spelt)
            ? spelt
            : spelt + "-" + Fingerprint.of(hans).toString().substring(0, DIGITS);
    slugs.add(slug);
    return new Term(
        facet.name(), slug, slug, hans, hant, hans, Optional.empty(), List.of(), List.of());
  }

  /** All of them, in the order of their addresses. */
  List<Term> all() {
    return byName.values().stream().sorted(Comparator.comparing(Term::slug)).toList();
  }

  /** Those of an article, in its order. */
  List<Term> of(RenderedDocument<Article> article) {
    return names(article.hans().credits()).stream().map(byName::get).distinct().toList();
  }

  private List<String> names(Credits credits) {
    return switch (key) {
      case AUTHOR -> credits.authors();
      case TRANSLATOR -> credits.translators();
      case SERIES -> credits.series().map(Series::name).stream().toList();
      case SOURCE -> credits.sourceNames();
      case PLACE -> credits.places().stream().map(Place::name).toList();
    };
  }
}
