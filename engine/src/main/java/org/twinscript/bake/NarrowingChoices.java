package org.twinscript.bake;

import java.util.List;
import java.util.stream.Stream;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Words;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.FacetKey;

/**
 * By what readers can narrow a list: the facets that have a table, the year, who published the
 * articles, and the other facets of which articles say anything.
 */
final class NarrowingChoices {

  private final Site site;
  private final Words words;

  NarrowingChoices(Site site, Words words) {
    this.site = site;
    this.words = words;
  }

  List<SharedData.Choice> all() {
    return Stream.of(
            site.facets().stream().filter(Facet::hasTable).map(this::choice),
            Stream.of(
                new SharedData.Choice("year", words.get("years"), false),
                new SharedData.Choice("source", words.get("source"), false)),
            site.facets().stream().filter(this::isFurther).map(this::choice))
        .flatMap(choices -> choices)
        .toList();
  }

  /** Lists can be narrowed to a source whether it has pages or not. */
  private boolean isFurther(Facet facet) {
    return !facet.hasTable() && !isSource(facet) && !site.values(facet).isEmpty();
  }

  private SharedData.Choice choice(Facet facet) {
    return new SharedData.Choice(facet.name(), words.get(facet.name()), facet.tree());
  }

  private static boolean isSource(Facet facet) {
    return facet.key().filter(key -> key == FacetKey.SOURCE).isPresent();
  }
}
