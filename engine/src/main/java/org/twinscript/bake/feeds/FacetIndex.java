package org.twinscript.bake.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.twinscript.article.Article;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.FacetKey;
import org.twinscript.vocabulary.Term;

/**
 * The small JSON by which the browser narrows a list: {@code {"regions": [[slugs, name], …],
 * "themes": […], "sources": […], "years": […], "articles": [[title, path, date, sources, [regions],
 * [themes]], …]}}. A date is a day, empty, or a list of where it is listed and its words. Regions,
 * themes and sources are numbers of rows above; a source is keyed by its Simplified name. Sources
 * are one number, a list of several, or -1 where none is known. Of further facets there is {@code
 * "facets": {"author": [[slug, name], …], …}}, and each article ends with a list of numbers for
 * each. Keys are the same in both editions, so that an address means the same in both.
 */
public final class FacetIndex {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final EditionView catalogue;
  private final Site site;
  private final Map<Facet, Map<Term, Integer>> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private final Map<String, String> sourceNames = new LinkedHashMap<>();

  /** That of an edition. */
  public FacetIndex(EditionView catalogue) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    site.facets().stream().filter(facet -> !isSource(facet)).forEach(this::number);
    site.articles().forEach(this::nameSources);
    new TreeSet<>(sourceNames.keySet()).forEach(key -> sources.put(key, sources.size()));
  }

  private static boolean isSource(Facet facet) {
    return facet.key().filter(key -> key == FacetKey.SOURCE).isPresent();
  }

  private void number(Facet facet) {
    Map<Term, Integer> rows = new LinkedHashMap<>();
    for (Term term : site.values(facet)) {
      if (!site.about(term).isEmpty()) {
        rows.put(term, rows.size());
      }
    }
    numbers.put(facet, rows);
  }

  private void nameSources(RenderedDocument<Article> article) {
    List<String> keys = article.hans().credits().sourceNames();
    List<String> names = article.in(catalogue.edition()).credits().sourceNames();
    for (int i = 0; i < keys.size(); i++) {
      sourceNames.putIfAbsent(keys.get(i), names.get(i));
    }
  }

  /** The whole index; the same site gives the same text. */
  public String json() {
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("regions", names(site.facet(Facet.REGION)));
    index.put("themes", names(site.facet(Facet.THEME)));
    index.put(
        "sources",
        sources.keySet().stream().map(key -> List.of(key, sourceNames.get(key))).toList());
    index.put("years", site.years().stream().map(this::year).toList());
    Map<String, Object> others = new LinkedHashMap<>();
    others().forEach(facet -> others.put(facet.name(), names(facet)));
    if (!others.isEmpty()) {
      index.put("facets", others);
    }
    index.put("articles", site.articles().stream().map(this::row).toList());
    try {
      return JSON.writeValueAsString(index);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists, strings and numbers can always be written", e);
    }
  }

  private List<Facet> others() {
    return numbers.keySet().stream()
        .filter(facet -> !facet.name().equals(Facet.REGION) && !facet.name().equals(Facet.THEME))
        .filter(facet -> !numbers.get(facet).isEmpty())
        .toList();
  }

  private List<String> year(String year) {
    return List.of(year, catalogue.year(year).name());
  }

  private List<List<String>> names(Facet facet) {
    return numbers.get(facet).keySet().stream()
        .map(term -> List.of(site.slugs(term), catalogue.name(term)))
        .toList();
  }

  /** A whole day as it is, nothing for no date, else where it is listed and what is shown. */
  private static Object day(Article article, Card card) {
    if (article.date().isEmpty()) {
      return "";
    }
    EdtfDate date = article.date().get();
    Optional<String> day = date.day().map(LocalDate::toString);
    return day.isPresent() ? day.get() : List.of(listed(date), card.date());
  }

  private static String listed(EdtfDate date) {
    Optional<Integer> month = date.listed().monthNumber();
    return date.year() + month.map("-%02d"::formatted).orElse("");
  }

  private List<Object> row(RenderedDocument<Article> typeset) {
    Article article = typeset.document();
    Card card = catalogue.card(typeset);
    List<Object> row = new ArrayList<>();
    row.add(card.title());
    row.add(card.path());
    row.add(day(article, card));
    row.add(sources(typeset));
    row.add(numbers(typeset, site.facet(Facet.REGION)));
    row.add(numbers(typeset, site.facet(Facet.THEME)));
    others().forEach(facet -> row.add(numbers(typeset, facet)));
    return row;
  }

  private Object sources(RenderedDocument<Article> article) {
    List<Integer> rows =
        article.hans().credits().sourceNames().stream().map(sources::get).distinct().toList();
    return rows.size() > 1 ? rows : rows.isEmpty() ? -1 : rows.get(0);
  }

  private List<Integer> numbers(RenderedDocument<Article> article, Facet facet) {
    return site.terms(article, facet).stream().map(numbers.get(facet)::get).toList();
  }
}
