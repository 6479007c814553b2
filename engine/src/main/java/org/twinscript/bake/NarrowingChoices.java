package org.twinscript.bake;

import java.util.List;
import java.util.stream.Stream;
import org.twinscript.bake.site.Words;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.FacetKey;

/**
 * By what readers can narrow a list: the facets that have a table, the year, who published the
 * articles, and the other facets.
 */
final class NarrowingChoices {

  private final List<Facet> facets;
  private final Words words;

  NarrowingChoices(List<Facet> facets, Words words) {
    this.facets = facets;
    this.words = words;
  }

  List<SharedData.Choice> all() {
    return Stream.of(
            facets.stream().filter(Facet::hasTable).map(this::choice),
            Stream.of(
                new SharedData.Choice("year", words.get("years"), false),
                new SharedData.Choice("source", words.get("source"), false)),
            facets.stream()
                .filter(facet -> !facet.hasTable() && !isSource(facet))
                .map(this::choice))
        .flatMap(choices -> choices)
        .toList();
  }

  private SharedData.Choice choice(Facet facet) {
    return new SharedData.Choice(facet.name(), words.get(facet.name()), facet.tree());
  }

  /** Lists can be narrowed to a source whether it has pages or not. */
  private static boolean isSource(Facet facet) {
    return facet.key().filter(key -> key == FacetKey.SOURCE).isPresent();
  }
}
