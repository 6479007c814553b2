package org.twinscript.vocabulary;

import java.util.Optional;

/**
 * A way the archive is divided: a row of {@code facets.tsv}. Its values are the terms of a table of
 * its own, or what articles say under a key of the front matter.
 *
 * @param name what one value is called in reports, words and addresses: {@code region}
 * @param folder where its pages lie, what its table and its list of values are called, and for a
 *     table the key of the front matter: {@code regions}
 * @param tree whether its values lie in one another
 * @param map whether its index shows the map of the provinces
 * @param timeline whether the page of a value shows how many articles each year has
 * @param feed whether each value has a feed
 * @param navigation whether the navigation of every page leads to its index
 * @param chips whether cards show its values
 * @param crossed the facet at whose top it has a page for each of its values
 * @param key where its values come from when it has no table
 */
public record Facet(
    String name,
    String folder,
    boolean tree,
    boolean map,
    boolean timeline,
    boolean feed,
    boolean navigation,
    boolean chips,
    Optional<String> crossed,
    Optional<FacetKey> key) {

  /** Where an article is about: a hierarchy. */
  public static final String REGION = "region";

  /** What an article is about: a flat list. */
  public static final String THEME = "theme";

  /** Whether its values are the terms of a table. */
  public boolean hasTable() {
    return key.isEmpty();
  }
}
