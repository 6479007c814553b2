package org.twinscript.bake.feeds;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's text with the addresses in it made absolute, for readers who see it elsewhere: not all
 * of them heed {@code xml:base}, and JSON has none.
 */
final class AbsoluteLinks {

  private static final List<String> ADDRESSES = List.of("href", "src", "poster");

  private AbsoluteLinks() {}

  /**
   * Makes them absolute.
   *
   * @param page the address of the page that the text stands on
   */
  static String in(String html, String page) {
    URI base = URI.create(page);
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (String attribute : ADDRESSES) {
      for (Element element : document.select("[" + attribute + "]")) {
        element.attr(attribute, resolved(base, element.attr(attribute)));
      }
    }
    for (Element element : document.select("[srcset]")) {
      element.attr("srcset", candidates(base, element.attr("srcset")));
    }
    return document.body().html();
  }

  /** Each candidate is an address, a space and a width. */
  private static String candidates(URI base, String set) {
    return Arrays.stream(set.split(","))
        .map(String::strip)
        .map(
            candidate -> {
              String address = candidate.split("\\s", 2)[0];
              return resolved(base, address) + candidate.substring(address.length());
            })
        .collect(Collectors.joining(", "));
  }

  /** What is no URI, as a person may write it, is left alone. */
  private static String resolved(URI base, String address) {
    try {
      return base.resolve(address).toString();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
