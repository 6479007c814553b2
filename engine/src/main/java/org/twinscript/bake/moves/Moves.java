package org.twinscript.bake.moves;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Addresses at which pages stood before, as paths inside an edition.
 *
 * @param leading where each leads now
 * @param removed those of records that were taken out
 */
public record Moves(SortedMap<String, String> leading, SortedSet<String> removed) {

  public Moves {
    leading = Collections.unmodifiableSortedMap(new TreeMap<>(leading));
    removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
  }

  /** Whether a path can be answered with a page; a file of another kind needs the server's help. */
  public static boolean isPage(String path) {
    return path.endsWith("/") || path.endsWith(".html");
  }

  /** Whether a site has a page under an address, whether it is written with its file or without. */
  static boolean has(Set<String> pages, String address) {
    return pages.contains(address.replaceFirst("(^|/)index\\.html$", "$1"))
        || pages.contains(address + "/");
  }
}
