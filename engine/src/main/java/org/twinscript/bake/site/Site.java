package org.twinscript.bake.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Comparator<RenderedDocument<Article>> NEWEST_FIRST =
      Comparator.comparing(Site::moment, Comparator.reverseOrder())
          .thenComparing(article -> article.document().id().value());

  private final Vocabulary vocabulary;
  private final List<RenderedDocument<Article>> articles;
  private final List<RenderedDocument<Page>> pages;
  private final Map<Term, List<RenderedDocument<Article>>> shelves = new LinkedHashMap<>();
  private final Map<String, List<RenderedDocument<Article>>> years = new LinkedHashMap<>();

  /** Of documents in any order. */
  public Site(
      Vocabulary vocabulary,
      List<RenderedDocument<Article>> articles,
      List<RenderedDocument<Page>> pages) {
    this.vocabulary = vocabulary;
    this.articles = articles.stream().sorted(NEWEST_FIRST).toList();
    this.pages =
        pages.stream().sorted(Comparator.comparing(page -> page.document().id().value())).toList();
    this.articles.forEach(this::shelve);
  }

  /** Sorts as text; the empty text of an undated article comes last. */
  private static String moment(RenderedDocument<Article> article) {
    Optional<String> day = article.document().date().map(Object::toString);
    return day.map(text -> text + article.document().time().map(Object::toString).orElse(""))
        .orElse("");
  }

  private void shelve(RenderedDocument<Article> article) {
    years.computeIfAbsent(article.document().year(), year -> new ArrayList<>()).add(article);
    Set<Term> terms = new LinkedHashSet<>(article.document().subjects().themes());
    for (Term region : article.document().subjects().regions()) {
      terms.add(region);
      terms.addAll(vocabulary.ancestors(region));
    }
    terms.forEach(term -> shelves.computeIfAbsent(term, t -> new ArrayList<>()).add(article));
  }

  /** All published articles, newest first, undated ones last, equal dates by id. */
  public List<RenderedDocument<Article>> articles() {
    return articles;
  }

  /** The pages about the archive, by id. */
  public List<RenderedDocument<Page>> pages() {
    return pages;
  }

  /** The articles about a term; for a region those about the regions below it as well. */
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

  /** All themes, in the order of their table. */
  public List<Term> themes() {
    return vocabulary.terms(Facet.THEME);
  }

  /** The regions that have a page: those at the top, and all that have articles. */
  public List<Term> regions() {
    return vocabulary.terms(Facet.REGION).stream().filter(this::hasPage).toList();
  }

  /** The regions directly below one that have a page. */
  public List<Term> below(Term region) {
    return vocabulary.children(region).stream().filter(this::hasPage).toList();
  }

  private boolean hasPage(Term region) {
    return region.parent().isEmpty() || shelves.containsKey(region);
  }

  /** The regions above one, the widest first. */
  public List<Term> above(Term region) {
    return vocabulary.ancestors(region);
  }

  /** A term's address inside an edition: {@code regions/guangdong/guangzhou/}. */
  public String path(Term term) {
    String root = term.facet() == Facet.REGION ? "regions/" : "themes/";
    return root + slugs(term) + "/";
  }

  /** A term's slugs from the top: {@code guangdong/guangzhou}. */
  public String slugs(Term term) {
    return vocabulary.path(term);
  }
}
