package org.twinscript.bake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the sheets of one edition. */
final class SheetMaker {

  private final Catalogue catalogue;
  private final Addresses addresses;

  SheetMaker(Catalogue catalogue, Addresses addresses) {
    this.catalogue = catalogue;
    this.addresses = addresses;
  }

  /** A page that is to be found. */
  Sheet page(
      String path,
      String section,
      String title,
      String description,
      String template,
      Supplier<Map<String, ?>> data) {
    return page(path, section, title, description, Optional.empty(), template, data);
  }

  /** The same of a page of which it is known when it changed. */
  Sheet page(
      String path,
      String section,
      String title,
      String description,
      Optional<LocalDate> changed,
      String template,
      Supplier<Map<String, ?>> data) {
    String up = up(path);
    Frame frame =
        new Frame(
            catalogue.edition(),
            path,
            up,
            up + "../",
            title,
            description,
            section,
            addresses.of(catalogue.edition(), path),
            addresses.alternates(path),
            changed);
    return new Sheet(frame, template, data);
  }

  /**
   * The page for addresses that do not exist. A server shows it at any depth, so its links begin at
   * the base path and not at the page.
   */
  Sheet missing() {
    String title = catalogue.words().get("missing.title");
    String root = addresses.basePath();
    String up = root + catalogue.edition().segment() + "/";
    Frame frame =
        new Frame(
            catalogue.edition(),
            "404.html",
            up,
            root,
            title,
            title,
            "missing",
            "",
            List.of(),
            Optional.empty());
    return new Sheet(frame, "missing.ftlh", Map::of);
  }

  /** The way from a page to its edition's root. */
  static String up(String path) {
    long depth = path.chars().filter(c -> c == '/').count();
    return depth == 0 ? "./" : "../".repeat((int) depth);
  }
}
