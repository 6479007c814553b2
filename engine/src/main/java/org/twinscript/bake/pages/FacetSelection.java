package org.twinscript.bake.pages;

import java.util.Optional;
import org.twinscript.bake.site.Site;
import org.twinscript.vocabulary.Term;

/**
 * What a list is already narrowed to, so that the script which narrows it further does not offer it
 * again. Slugs and years, the same in both scripts.
 */
record FacetSelection(Optional<String> region, Optional<String> theme, Optional<String> year) {

  static final FacetSelection ALL =
      new FacetSelection(Optional.empty(), Optional.empty(), Optional.empty());

  static FacetSelection region(Site site, Term region) {
    return new FacetSelection(Optional.of(site.slugs(region)), Optional.empty(), Optional.empty());
  }

  static FacetSelection theme(Term theme) {
    return new FacetSelection(Optional.empty(), Optional.of(theme.slug()), Optional.empty());
  }

  static FacetSelection crossing(Term theme, Term top) {
    return new FacetSelection(Optional.of(top.slug()), Optional.of(theme.slug()), Optional.empty());
  }

  /**
   * A year, a month or the articles without a date.
   *
   * @param time {@code 2024}, {@code 2024-03} or {@code undated}
   */
  static FacetSelection time(String time) {
    return new FacetSelection(Optional.empty(), Optional.empty(), Optional.of(time));
  }

  /** The part of an address by which a page narrows its list. */
  static String query(String facet, String value) {
    return "?" + facet + "=" + value;
  }
}
