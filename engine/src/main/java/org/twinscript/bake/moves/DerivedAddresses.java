package org.twinscript.bake.moves;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Which page an address of before was derived from. Stateless. */
final class DerivedAddresses {

  static final String ARTICLES = "articles/";

  /** Where an imported article has a page that tells how it was restored. */
  static final String RESTORED = "restored/";

  private DerivedAddresses() {}

  /** The article that the page of a restoration is about; any other address as it is. */
  static String articleOf(String address) {
    return address.startsWith(RESTORED) ? ARTICLES + address.substring(RESTORED.length()) : address;
  }

  /** The nearest page above an address, or where that leads. */
  static Optional<String> above(
      String address, Set<String> pages, SortedMap<String, String> leading) {
    if (address.startsWith(RESTORED)) {
      String article = articleOf(address);
      return pages.contains(article)
          ? Optional.of(article)
          : Optional.ofNullable(leading.get(article));
    }
    String up = address;
    while (!address.startsWith(ARTICLES) && up.indexOf('/') < up.length() - 1) {
      up = up.substring(0, up.lastIndexOf('/', up.length() - 2) + 1);
      if (pages.contains(up)) {
        return Optional.of(up);
      } else if (leading.containsKey(up)) {
        return Optional.of(leading.get(up));
      }
    }
    return Optional.empty();
  }
}
