package org.twinscript.bake.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinscript.article.Article;
import org.twinscript.vocabulary.Term;

/**
 * Where themes and the regions at the top meet. Only there, so that the number of pages stays
 * within themes times provinces however large the archive grows.
 */
public final class ThemeRegionIndex {

  private final Site site;
  private final Map<Term, Map<Term, List<RenderedDocument<Article>>>> cells = new LinkedHashMap<>();

  /** Counts the articles of a site. */
  public ThemeRegionIndex(Site site) {
    this.site = site;
    site.themes().forEach(theme -> cells.put(theme, new LinkedHashMap<>()));
    site.articles().forEach(this::enter);
  }

  private void enter(RenderedDocument<Article> article) {
    for (Term theme : article.document().subjects().themes()) {
      for (Term top : tops(article.document())) {
        cells.get(theme).computeIfAbsent(top, t -> new ArrayList<>()).add(article);
      }
    }
  }

  private Set<Term> tops(Article article) {
    return article.subjects().regions().stream()
        .map(this::top)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The widest region a region lies in; itself when it lies in none. */
  public Term top(Term region) {
    return site.above(region).stream().findFirst().orElse(region);
  }

  /** The articles on a theme in a region at the top, newest first. */
  public List<RenderedDocument<Article>> at(Term theme, Term top) {
    return cells.get(theme).getOrDefault(top, List.of());
  }

  /** The regions at the top that have articles, in the order of their table. */
  public List<Term> regions() {
    return site.regions().stream()
        .filter(region -> region.parent().isEmpty() && !site.about(region).isEmpty())
        .toList();
  }

  /** The themes that have articles, in the order of their table. */
  public List<Term> themes() {
    return site.themes().stream().filter(theme -> !site.about(theme).isEmpty()).toList();
  }

  /** The address of the articles on a theme in a region at the top. */
  public String path(Term theme, Term top) {
    return site.path(theme) + top.slug() + "/";
  }
}
