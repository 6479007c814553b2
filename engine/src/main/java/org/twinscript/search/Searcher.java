package org.twinscript.search;

import java.util.List;
import java.util.stream.Stream;
import org.twinscript.search.SearchQuery.Term;

/**
 * What a query finds, exactly: where the index is not certain, the texts themselves are looked at.
 * The reference for the browser's search.
 */
public final class Searcher {

  private final SearchSite site;
  private final FacetTables facets;

  /** Searches a site. */
  public Searcher(SearchSite site) {
    this.site = site;
    this.facets = site.facets();
  }

  /** The articles that a query finds, the best first; none for a query that looks for nothing. */
  public Stream<ArticleText> find(String query) {
    SearchQuery parsed =
        SearchQuery.parse(query, site.fold(), name -> facets.facet(name, site.fold()));
    return parsed.isEmpty() ? Stream.empty() : find(parsed);
  }

  private Stream<ArticleText> find(SearchQuery query) {
    boolean exact = isExact(query.terms());
    return Candidates.of(query, site, facets).stream()
        .map(site::text)
        .filter(article -> exact || fits(article, query.terms()));
  }

  private static boolean isExact(List<Term> terms) {
    return terms.stream().allMatch(Term::isExact) && terms.size() <= Candidates.TERMS;
  }

  private boolean fits(ArticleText article, List<Term> terms) {
    return terms.stream()
        .allMatch(
            term ->
                article.has(site.fold(), term.quoted(), text -> text.contains(term.folded()))
                    != term.excluded());
  }
}
