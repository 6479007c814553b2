package org.twinscript.checks;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links and anchors of a site that lead nowhere. */
final class BrokenLinks {

  private final BakedSite site;

  private BrokenLinks(BakedSite site) {
    this.site = site;
  }

  /** Each as {@code page → link}. */
  static List<String> in(BakedSite site) {
    BrokenLinks links = new BrokenLinks(site);
    return site.pages().entrySet().stream()
        .flatMap(page -> links.broken(page.getKey(), page.getValue()))
        .toList();
  }

  static String target(Element link) {
    return link.attr(link.hasAttr("href") ? "href" : "src");
  }

  private Stream<String> broken(String path, Document page) {
    return page.select("[href], [src]").stream()
        .map(BrokenLinks::target)
        .distinct()
        .filter(link -> !resolves(path, URI.create(link)))
        .map(link -> path + " → " + link);
  }

  private boolean resolves(String path, URI link) {
    URI base = site.address().resolve(path);
    URI target = base.resolve(link);
    String inside = site.address().relativize(target).getPath();
    if (!target.toString().startsWith(site.address().toString())) {
      return link.isAbsolute();
    }
    String file = inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside;
    return site.files().contains(file) && hasAnchor(file, link.getFragment());
  }

  private boolean hasAnchor(String file, String fragment) {
    return fragment == null || site.pages().get(file).getElementById(fragment) != null;
  }
}
