package org.twinscript.bake.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinscript.article.Article;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;

/**
 * Where the values of one facet meet those at the top of another. Only there, so that the number of
 * pages stays within themes times provinces however large the archive grows.
 */
public final class FacetCrossing {

  private final Site site;
  private final Facet facet;
  private final Facet crossed;
  private final Map<Term, Map<Term, List<RenderedDocument<Article>>>> cells = new HashMap<>();

  /**
   * Counts the articles of a site.
   *
   * @param facet one that is crossed with another
   */
  public FacetCrossing(Site site, Facet facet) {
    this.site = site;
    this.facet = facet;
    this.crossed = site.facet(facet.crossed().orElseThrow());
    site.articles().forEach(this::enter);
  }

  /** All that a site has. */
  public static List<FacetCrossing> of(Site site) {
    return site.facets().stream()
        .filter(facet -> facet.crossed().isPresent())
        .map(facet -> new FacetCrossing(site, facet))
        .toList();
  }

  private void enter(RenderedDocument<Article> article) {
    Set<Term> tops = tops(article);
    for (Term term : site.terms(article, facet)) {
      for (Term top : tops) {
        cells
            .computeIfAbsent(term, key -> new HashMap<>())
            .computeIfAbsent(top, key -> new ArrayList<>())
            .add(article);
      }
    }
  }

  private Set<Term> tops(RenderedDocument<Article> article) {
    return site.terms(article, crossed).stream()
        .map(this::top)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The widest term a term lies in; itself when it lies in none. */
  public Term top(Term term) {
    return site.above(term).stream().findFirst().orElse(term);
  }

  /** The facet whose values have a page for each of the other's tops. */
  public Facet facet() {
    return facet;
  }

  /** The facet they are crossed with. */
  public Facet crossed() {
    return crossed;
  }

  /** The articles of a term and a top, newest first. */
  public List<RenderedDocument<Article>> at(Term term, Term top) {
    return cells.getOrDefault(term, Map.of()).getOrDefault(top, List.of());
  }

  /** The address of the articles of a term and a top. */
  public String path(Term term, Term top) {
    return site.path(term) + top.slug() + "/";
  }
}
