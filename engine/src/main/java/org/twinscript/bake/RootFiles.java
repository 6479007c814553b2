package org.twinscript.bake;

import java.util.List;
import java.util.Map;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionLink;

/** What the templates of the files outside all editions show. */
final class RootFiles {

  private final Addresses addresses;
  private final List<EditionLink> doors;

  RootFiles(Addresses addresses, List<EditionLink> doors) {
    this.addresses = addresses;
    this.doors = doors;
  }

  /** For a page that offers all editions; {@code root} is its way to the root of the site. */
  Map<String, ?> choice(String root) {
    return Map.of(
        "doors",
        doors,
        "root",
        root,
        "canonical",
        addresses.root(),
        "alternates",
        addresses.alternates(""));
  }

  Map<String, ?> robots() {
    return Map.of("sitemap", addresses.root() + "sitemap.xml");
  }
}
