package org.twinscript.checks.browser;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.checks.BakedSite;

/**
 * One page of every kind the templates make, in both scripts: of each kind the fullest; and the
 * front of a third edition.
 */
final class PageKinds {

  private static final List<Pattern> KINDS =
      Stream.of(
              "",
              "page/\\d+/",
              "articles/.+/",
              "restored/.+/",
              "new/",
              "statistics/",
              "glossary/",
              "offline/",
              "regions/",
              "regions/.+/",
              "themes/",
              "themes/[^/]+/",
              "themes/[^/]+/[^/]+/",
              "years/",
              "years/\\d+/",
              "years/\\d+/\\d+/",
              "years/undated/",
              "about/",
              "data/",
              "search/")
          .map(Pattern::compile)
          .toList();

  private PageKinds() {}

  /** Paths inside the site, as a visitor asks for them; the two outside the editions included. */
  static List<String> of(BakedSite site) {
    return Stream.concat(
            Stream.of("", "404.html", "zh-hans/404.html", "zh-hant/404.html", "zh-hant-hk/"),
            KINDS.stream()
                .map(kind -> fullest(site, kind))
                .filter(Objects::nonNull)
                .flatMap(path -> Stream.of("zh-hans/" + path, "zh-hant/" + path)))
        .toList();
  }

  private static String fullest(BakedSite site, Pattern kind) {
    return site.edition("zh-hans").stream()
        .filter(path -> path.endsWith("index.html"))
        .map(path -> path.replace("index.html", ""))
        .filter(path -> kind.matcher(path).matches())
        .max(Comparator.comparingInt(path -> length(site, path)))
        .orElse(null);
  }

  private static int length(BakedSite site, String path) {
    return site.pages().get("zh-hans/" + path + "index.html").text().length();
  }
}
