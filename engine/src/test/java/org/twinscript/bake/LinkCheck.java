package org.twinscript.bake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a visitor would trip over, looked for in all pages of a site. */
final class LinkCheck {

  private LinkCheck() {}

  /** Links inside the site that lead nowhere, each as {@code page → link}. */
  static List<String> broken(Map<String, String> files) {
    List<String> broken = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            for (Element link : Jsoup.parse(text).select("[href], [src]")) {
              String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
              if (!resolves(files, path, URI.create(target))) {
                broken.add(path + " → " + target);
              }
            }
          }
        });
    return broken;
  }

  private static boolean resolves(Map<String, String> files, String page, URI link) {
    if (link.getScheme() != null) {
      return true;
    }
    String target = URI.create("/" + page).resolve(link).getPath().substring(1);
    String file = target.isEmpty() || target.endsWith("/") ? target + "index.html" : target;
    if (link.getPath().isEmpty()) {
      file = page;
    }
    return files.containsKey(file) && hasAnchor(files.get(file), link.getFragment());
  }

  private static boolean hasAnchor(String text, String fragment) {
    return fragment == null || Jsoup.parse(text).getElementById(fragment) != null;
  }

  /** Pages whose alternates are not their own address and each other's. */
  static List<String> unreciprocated(Map<String, String> files, String site) {
    List<String> wrong = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (path.startsWith("zh-") && path.endsWith("index.html")) {
            String rest = path.substring("zh-hans/".length()).replace("index.html", "");
            String hans = site + "zh-hans/" + rest;
            String hant = site + "zh-hant/" + rest;
            Document page = Jsoup.parse(text);
            boolean right =
                alternate(page, "zh-Hans").equals(hans)
                    && alternate(page, "zh-Hant").equals(hant)
                    && alternate(page, "x-default").equals(rest.isEmpty() ? site : hans)
                    && page.select("link[rel=canonical]")
                        .attr("href")
                        .equals(path.startsWith("zh-hans/") ? hans : hant);
            if (!right) {
              wrong.add(path);
            }
          }
        });
    return wrong;
  }

  private static String alternate(Document page, String language) {
    return page.select("link[rel=alternate][hreflang=" + language + "]").attr("href");
  }
}
