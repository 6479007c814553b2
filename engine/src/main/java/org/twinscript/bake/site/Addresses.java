package org.twinscript.bake.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.twinscript.script.Edition;

/** The absolute addresses of the site's pages. */
public final class Addresses {

  private final URI site;
  private final Editions editions;

  /** Of a site that is served at an address with a slash at its end. */
  public Addresses(URI site, Editions editions) {
    this.site = site;
    this.editions = editions;
  }

  /** The page where a script is chosen. */
  public String root() {
    return site.toString();
  }

  /** The path on the server under which the site lies, with a slash at both ends. */
  public String basePath() {
    return site.getRawPath();
  }

  /** The editions that have addresses. */
  public List<Edition> editions() {
    return editions.all();
  }

  /** The absolute address of a page, by its path inside an edition. */
  public String of(Edition edition, String path) {
    return site + edition.segment() + "/" + path;
  }

  /**
   * The same page in every edition and for readers of none: for the home pages where one chooses,
   * for all others the Simplified edition.
   */
  public List<Alternate> alternates(String path) {
    List<Alternate> alternates = new ArrayList<>();
    for (Edition edition : editions.all()) {
      alternates.add(new Alternate(edition.tag(), of(edition, path)));
    }
    alternates.add(new Alternate("x-default", path.isEmpty() ? root() : of(Edition.HANS, path)));
    return alternates;
  }

  /** One row of a page's {@code hreflang} links. */
  public record Alternate(String hreflang, String href) {}
}
