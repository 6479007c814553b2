package org.twinscript.bake.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.script.Edition;

/** The absolute addresses of the site's pages. */
public final class Addresses {

  private final URI site;
  private final Editions editions;
  private final SortedSet<String> former;

  /** Of a site that is served at an address with a slash at its end. */
  public Addresses(URI site, Editions editions) {
    this(site, editions, Collections.emptySortedSet());
  }

  /**
   * The same.
   *
   * @param former paths under which articles were published before
   */
  public Addresses(URI site, Editions editions, SortedSet<String> former) {
    this.site = site;
    this.editions = editions;
    this.former = former;
  }

  /** Of the paths under which articles were published before. */
  public Fingerprint former() {
    FingerprintMaker maker = new FingerprintMaker();
    former.forEach(maker::add);
    return maker.done();
  }

  /**
   * The path under which an article was published first: what feeds and harvesters know it by,
   * whatever it is called later.
   */
  public String first(Article article) {
    return article.filing().aliases().stream()
        .filter(former::contains)
        .findFirst()
        .orElse(article.path());
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
