package org.twinscript.sitecheck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What other pages can ask of a page, so that no page need be kept whole.
 *
 * @param links as they stand in it, each once
 * @param alternates the address of each language that the page names
 * @param toggles links to its twins in the other scripts
 */
record SitePage(
    String path,
    Set<String> ids,
    List<String> links,
    Map<String, String> alternates,
    List<String> toggles) {

  static SitePage of(String path, Document page) {
    return new SitePage(
        path,
        Set.copyOf(page.select("[id]").eachAttr("id")),
        page.select("[href], [src]").stream().map(SitePage::target).distinct().toList(),
        page.select("link[rel=alternate][hreflang]").stream()
            .collect(
                Collectors.toMap(
                    link -> link.attr("hreflang"), link -> link.attr("href"), (a, b) -> a)),
        page.select("a[data-toggle]").eachAttr("href"));
  }

  private static String target(Element link) {
    return link.attr(link.hasAttr("href") ? "href" : "src");
  }
}
