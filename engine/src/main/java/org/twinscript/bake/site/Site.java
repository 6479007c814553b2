package org.twinscript.bake.site;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinscript.article.Article;
import org.twinscript.article.Page;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The archive as a whole, the same for both scripts: articles newest first, and the shelves they
 * stand on. Every list has an order of its own, so that a bake gives the same bytes whatever the
 * order in which the files were found.
 */
public final class Site {

  private final Vocabulary vocabulary;
  private final List<RenderedDocument<Article>> articles;
  private final Stamps stamps;
  private final List<RenderedDocument<Page>> pages;
  private final Map<String, Facet> byName;
  private final Map<String, CoinedTerms> coined;
  private final Map<Term, List<RenderedDocument<Article>>> shelves = new LinkedHashMap<>();
  private final Map<String, List<RenderedDocument<Article>>> years = new LinkedHashMap<>();

  /** Of documents in any order. */
  public Site(
      Vocabulary vocabulary,
      List<RenderedDocument<Article>> articles,
      List<RenderedDocument<Page>> pages) {
    this.vocabulary = vocabulary;
    this.articles = Chronology.newestFirst(articles);
    this.stamps = new Stamps(this.articles);
    this.pages =
        pages.stream().sorted(Comparator.comparing(page -> page.document().id().value())).toList();
    this.coined = coined(vocabulary, this.articles);
    this.byName = vocabulary.facets().stream().collect(toMap(Facet::name, facet -> facet));
    this.articles.forEach(this::shelve);
  }

  private static Map<String, CoinedTerms> coined(
      Vocabulary vocabulary, List<RenderedDocument<Article>> articles) {
    NameSlugs spelling = new NameSlugs(vocabulary);
    return vocabulary.facets().stream()
        .filter(facet -> !facet.hasTable())
        .collect(toMap(Facet::name, facet -> new CoinedTerms(facet, articles, spelling)));
  }

  private void shelve(RenderedDocument<Article> article) {
    years.computeIfAbsent(article.document().year(), year -> new ArrayList<>()).add(article);
    Set<Term> terms = new LinkedHashSet<>();
    for (Facet facet : facets()) {
      for (Term term : terms(article, facet)) {
        terms.add(term);
        terms.addAll(above(term));
      }
    }
    terms.forEach(term -> shelves.computeIfAbsent(term, t -> new ArrayList<>()).add(article));
  }

  /** The ways the archive is divided, in the order of their rows. */
  public List<Facet> facets() {
    return vocabulary.facets();
  }

  /** A facet by its name. */
  public Facet facet(String name) {
    return byName.get(name);
  }

  /** An article's values of a facet, most important first, without those above them. */
  public List<Term> terms(RenderedDocument<Article> article, Facet facet) {
    return facet.hasTable()
        ? article.document().subjects().of(facet.name())
        : coined.get(facet.name()).of(article);
  }

  /**
   * The values of a facet that have a page, in the order of their table or of their addresses. Of a
   * tree those at the top and all that have articles; of a flat table all.
   */
  public List<Term> values(Facet facet) {
    return facet.hasTable()
        ? vocabulary.terms(facet.name()).stream().filter(this::hasPage).toList()
        : coined.get(facet.name()).all();
  }

  /** The values at the top of a facet that have articles. */
  public List<Term> tops(Facet facet) {
    return values(facet).stream()
        .filter(term -> term.parent().isEmpty() && !about(term).isEmpty())
        .toList();
  }

  /** All published articles, newest first, undated ones last, equal dates by id. */
  public List<RenderedDocument<Article>> articles() {
    return articles;
  }

  /** When the archive changed by each of its articles. */
  public Stamps stamps() {
    return stamps;
  }

  /** The pages about the archive, by id. */
  public List<RenderedDocument<Page>> pages() {
    return pages;
  }

  /** The articles of a term, newest first; with those of the terms below it. */
  public List<RenderedDocument<Article>> about(Term term) {
    return shelves.getOrDefault(term, List.of());
  }

  /** The years that have articles, newest first, then {@code undated}. */
  public Collection<String> years() {
    return years.keySet();
  }

  /** The articles of a year that {@link #years} names. */
  public List<RenderedDocument<Article>> in(String year) {
    return years.get(year);
  }

  /** The terms directly below one that have a page. */
  public List<Term> below(Term term) {
    return isOfTable(term)
        ? vocabulary.children(term).stream().filter(this::hasPage).toList()
        : List.of();
  }

  private boolean isOfTable(Term term) {
    return facet(term.facet()).hasTable();
  }

  private boolean hasPage(Term term) {
    return term.parent().isEmpty() || shelves.containsKey(term);
  }

  /** The terms above one, the widest first. */
  public List<Term> above(Term term) {
    return isOfTable(term) ? vocabulary.ancestors(term) : List.of();
  }

  /** A term's address inside an edition: {@code regions/guangdong/guangzhou/}. */
  public String path(Term term) {
    return facet(term.facet()).folder() + "/" + slugs(term) + "/";
  }

  /** A term's slugs from the top: {@code guangdong/guangzhou}. */
  public String slugs(Term term) {
    return isOfTable(term) ? vocabulary.path(term) : term.slug();
  }
}
