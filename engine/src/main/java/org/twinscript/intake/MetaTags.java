package org.twinscript.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says in {@code <meta>} elements. */
record MetaTags(List<Element> elements) {

  static MetaTags of(Document page) {
    return new MetaTags(page.getElementsByTag("meta"));
  }

  /** The contents of those of these that the page has, in the order of the names. */
  Stream<String> of(String... names) {
    return Stream.of(names)
        .flatMap(name -> elements.stream().filter(meta -> isNamed(meta, name)))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty());
  }

  private static boolean isNamed(Element meta, String name) {
    return name.equalsIgnoreCase(meta.attr("name"))
        || name.equalsIgnoreCase(meta.attr("property"))
        || name.equalsIgnoreCase(meta.attr("itemprop"));
  }
}
