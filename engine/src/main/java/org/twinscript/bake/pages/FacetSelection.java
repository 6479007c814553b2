package org.twinscript.bake.pages;

import java.util.Arrays;
import java.util.List;
import org.twinscript.bake.site.Site;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.FacetKey;
import org.twinscript.vocabulary.Term;

/**
 * What a list is already narrowed to, so that the script which narrows it further does not offer it
 * again. Slugs, names and years, the same in both scripts.
 */
record FacetSelection(List<Chosen> chosen) {

  static final FacetSelection ALL = new FacetSelection(List.of());

  private static final String YEAR = "year";

  /** A facet and the value to which the list is narrowed. */
  record Chosen(String name, String value) {}

  static FacetSelection of(Site site, Term... terms) {
    return new FacetSelection(
        Arrays.stream(terms).map(term -> new Chosen(term.facet(), value(site, term))).toList());
  }

  /**
   * A year, a month or the articles without a date.
   *
   * @param time {@code 2024}, {@code 2024-03} or {@code undated}
   */
  static FacetSelection time(String time) {
    return new FacetSelection(List.of(new Chosen(YEAR, time)));
  }

  /** How an address names a value: a source by its Simplified name, all others by their slugs. */
  private static String value(Site site, Term term) {
    Facet facet = site.facet(term.facet());
    boolean isSource = facet.key().filter(key -> key == FacetKey.SOURCE).isPresent();
    return isSource ? term.hans() : site.slugs(term);
  }

  /** The part of an address by which a page is narrowed to a term. */
  static String query(Site site, Term term) {
    return "?" + term.facet() + "=" + value(site, term);
  }

  /** The same for a year. */
  static String query(String year) {
    return "?" + YEAR + "=" + year;
  }
}
