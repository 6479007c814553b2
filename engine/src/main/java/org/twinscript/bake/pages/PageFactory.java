package org.twinscript.bake.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.PageContext;

/** Makes the sheets of one edition. */
final class PageFactory {

  private final EditionView catalogue;
  private final Addresses addresses;

  PageFactory(EditionView catalogue, Addresses addresses) {
    this.catalogue = catalogue;
    this.addresses = addresses;
  }

  /** A page that is to be found. */
  PageJob page(
      String path,
      String section,
      String title,
      String description,
      String template,
      Supplier<Map<String, ?>> data) {
    String up = up(path);
    PageContext frame =
        new PageContext(
            catalogue.edition(),
            path,
            up,
            up + "../",
            title,
            description,
            section,
            addresses.of(catalogue.edition(), path),
            addresses.alternates(path));
    return new PageJob(frame, template, data);
  }

  /**
   * The page for addresses that do not exist. A server shows it at any depth, so its links begin at
   * the base path and not at the page.
   */
  PageJob missing() {
    String title = catalogue.words().get("missing.title");
    String root = addresses.basePath();
    String up = root + catalogue.edition().segment() + "/";
    PageContext frame =
        new PageContext(
            catalogue.edition(), "404.html", up, root, title, title, "missing", "", List.of());
    return new PageJob(frame, "missing.ftlh", Map::of);
  }

  /** The way from a page to its edition's root. */
  static String up(String path) {
    long depth = path.chars().filter(c -> c == '/').count();
    return depth == 0 ? "./" : "../".repeat((int) depth);
  }
}
