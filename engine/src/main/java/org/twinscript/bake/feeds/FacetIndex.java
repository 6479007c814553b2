package org.twinscript.bake.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.twinscript.article.Article;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.vocabulary.Term;

/**
 * The small JSON by which the browser narrows a list: {@code {"regions": [[slugs, name], …],
 * "themes": […], "sources": […], "articles": [[title, path, date, source, [regions], [themes]],
 * …]}}. Regions, themes and sources are numbers of rows above; a source is keyed by its Simplified
 * name and is -1 where none is known. Keys are the same in both editions, so that an address means
 * the same in both.
 */
public final class FacetIndex {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final EditionView catalogue;
  private final Site site;
  private final Map<Term, Integer> regions = new LinkedHashMap<>();
  private final Map<Term, Integer> themes = new LinkedHashMap<>();
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private final Map<String, String> sourceNames = new LinkedHashMap<>();

  /** That of an edition. */
  public FacetIndex(EditionView catalogue) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    site.regions().forEach(term -> number(term, regions));
    site.themes().forEach(term -> number(term, themes));
    for (RenderedDocument<Article> article : site.articles()) {
      article
          .hans()
          .source()
          .ifPresent(
              key ->
                  sourceNames.putIfAbsent(
                      key, article.in(catalogue.edition()).source().orElseThrow()));
    }
    new TreeSet<>(sourceNames.keySet()).forEach(key -> sources.put(key, sources.size()));
  }

  private void number(Term term, Map<Term, Integer> numbers) {
    if (!site.about(term).isEmpty()) {
      numbers.put(term, numbers.size());
    }
  }

  /** The whole index; the same site gives the same text. */
  public String json() {
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("regions", names(regions));
    index.put("themes", names(themes));
    index.put(
        "sources",
        sources.keySet().stream().map(key -> List.of(key, sourceNames.get(key))).toList());
    index.put("articles", site.articles().stream().map(this::row).toList());
    try {
      return JSON.writeValueAsString(index);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists, strings and numbers can always be written", e);
    }
  }

  private List<List<String>> names(Map<Term, Integer> terms) {
    return terms.keySet().stream()
        .map(term -> List.of(site.slugs(term), catalogue.name(term)))
        .toList();
  }

  private List<Object> row(RenderedDocument<Article> typeset) {
    Article article = typeset.document();
    Card card = catalogue.card(typeset);
    List<Object> row = new ArrayList<>();
    row.add(card.title());
    row.add(card.path());
    row.add(card.day().orElse(""));
    row.add(typeset.hans().source().map(sources::get).orElse(-1));
    row.add(article.subjects().regions().stream().map(regions::get).toList());
    row.add(article.subjects().themes().stream().map(themes::get).toList());
    return row;
  }
}
