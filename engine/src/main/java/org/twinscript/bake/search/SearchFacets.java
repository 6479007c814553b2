package org.twinscript.bake.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.twinscript.article.Article;
import org.twinscript.bake.site.DateWords;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.TermNames;
import org.twinscript.bake.site.Words;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.search.FacetTables;
import org.twinscript.search.FacetValue;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.FacetKey;
import org.twinscript.vocabulary.Term;

/** By what a search can be narrowed: as {@code bake.feeds} offers it for lists, with equal keys. */
final class SearchFacets {

  private static final String YEAR = "year";
  private static final String SOURCE = "source";

  private final Site site;
  private final Editions editions;
  private final Map<Edition, Words> words;
  private final Conversions conversions;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();
  private final List<FacetValue> values = new ArrayList<>();
  private final List<int[]> lists = new ArrayList<>();

  private SearchFacets(
      Site site, Editions editions, Map<Edition, Words> words, Conversions conversions) {
    this.site = site;
    this.editions = editions;
    this.words = words;
    this.conversions = conversions;
  }

  /**
   * Those of a site.
   *
   * @param articles by their numbers
   */
  static FacetTables of(
      Site site,
      List<RenderedDocument<Article>> articles,
      Editions editions,
      Map<Edition, Words> words,
      Conversions conversions) {
    SearchFacets facets = new SearchFacets(site, editions, words, conversions);
    for (int number = 0; number < articles.size(); number++) {
      facets.numbers.put(articles.get(number).document().path(), number);
    }
    return facets.gathered();
  }

  private FacetTables gathered() {
    site.facets().stream().filter(Facet::hasTable).forEach(this::addTerms);
    labels.put(YEAR, inEach(edition -> words.get(edition).get("years")));
    site.years().forEach(this::addYear);
    addSources();
    site.facets().stream()
        .filter(facet -> !facet.hasTable() && !isSource(facet) && !site.values(facet).isEmpty())
        .forEach(this::addTerms);
    return new FacetTables(labels, values, lists);
  }

  private static boolean isSource(Facet facet) {
    return facet.key().filter(key -> key == FacetKey.SOURCE).isPresent();
  }

  private List<String> inEach(Function<Edition, String> text) {
    return editions.all().stream().map(text).toList();
  }

  private void addTerms(Facet facet) {
    labels.put(facet.name(), inEach(edition -> words.get(edition).get(facet.name())));
    for (Term term : site.values(facet)) {
      if (!site.about(term).isEmpty()) {
        List<String> names = inEach(edition -> new TermNames(conversions, edition).of(term));
        String initials = Initials.of(term.hans(), term.slug());
        add(facet.name(), site.slugs(term), initials, names, site.about(term));
      }
    }
  }

  private void add(
      String facet,
      String key,
      String initials,
      List<String> names,
      List<RenderedDocument<Article>> articles) {
    int[] list =
        articles.stream()
            .mapToInt(article -> numbers.get(article.document().path()))
            .sorted()
            .distinct()
            .toArray();
    values.add(new FacetValue(facet, key, list.length, initials, names));
    lists.add(list);
  }

  private void addYear(String year) {
    List<String> names =
        inEach(
            edition ->
                year.equals("undated")
                    ? words.get(edition).get(year)
                    : new DateWords(words.get(edition)).year(year));
    add(YEAR, year, "", names, site.in(year));
  }

  /** A source is called by its Simplified name, whether it has a page or not. */
  private void addSources() {
    Map<String, List<RenderedDocument<Article>>> bySource = new TreeMap<>();
    Map<String, List<String>> names = new HashMap<>();
    for (RenderedDocument<Article> article : site.articles()) {
      List<String> keys = article.hans().credits().sourceNames();
      for (int i = 0; i < keys.size(); i++) {
        int place = i;
        bySource.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(article);
        names.computeIfAbsent(
            keys.get(i),
            key -> inEach(edition -> article.in(edition).credits().sourceNames().get(place)));
      }
    }
    labels.put(SOURCE, inEach(edition -> words.get(edition).get(SOURCE)));
    bySource.forEach((key, articles) -> add(SOURCE, key, "", names.get(key), articles));
  }

  /** The regions and themes that have most articles, for suggestions. */
  static List<FacetValue> suggestions(FacetTables tables, int most) {
    return tables.values().stream()
        .filter(value -> !value.initials().isEmpty())
        .sorted(Comparator.comparingInt(FacetValue::articles).reversed())
        .limit(most)
        .toList();
  }
}
