package org.twinscript.bake.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.twinscript.bake.moves.MovedPage;
import org.twinscript.bake.moves.RemovedPage;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.PageContext;
import org.twinscript.bake.template.TemplateData;

/** Makes the sheets of one edition. */
public final class PageFactory {

  private final EditionView catalogue;
  private final Addresses addresses;

  /** Makes the pages of an edition. */
  public PageFactory(EditionView catalogue, Addresses addresses) {
    this.catalogue = catalogue;
    this.addresses = addresses;
  }

  /** A page that is to be found. */
  public PageJob page(
      String path,
      String section,
      String title,
      String description,
      Supplier<? extends TemplateData> data) {
    return page(path, section, title, description, Optional.empty(), data);
  }

  /** The same of a page of which it is known when it changed. */
  public PageJob page(
      String path,
      String section,
      String title,
      String description,
      Optional<LocalDate> changed,
      Supplier<? extends TemplateData> data) {
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
            addresses.alternates(path),
            changed);
    return new PageJob(frame, data);
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
    return new PageJob(frame, MissingPage::new);
  }

  /** The page at an address where another stood before. */
  PageJob moved(String path, String to) {
    String target = addresses.of(catalogue.edition(), to);
    return unlisted(path, "moved.title", () -> new MovedPage(up(path) + to, target));
  }

  /** The page at the address of a record that was taken out. */
  PageJob removed(String path) {
    return unlisted(path, "removed.title", RemovedPage::new);
  }

  private PageJob unlisted(String path, String word, Supplier<TemplateData> data) {
    String title = catalogue.words().get(word);
    String up = up(path);
    PageContext frame =
        new PageContext(
            catalogue.edition(),
            path,
            up,
            up + "../",
            title,
            title,
            "moved",
            addresses.of(catalogue.edition(), path),
            List.of(),
            Optional.empty());
    return new PageJob(frame, data);
  }

  /** The way from a page to its edition's root. */
  static String up(String path) {
    long depth = path.chars().filter(c -> c == '/').count();
    return depth == 0 ? "./" : "../".repeat((int) depth);
  }
}
