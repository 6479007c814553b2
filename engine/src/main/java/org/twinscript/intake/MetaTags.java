package org.twinscript.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says in {@code <meta>} elements. */
record MetaTags(List<Tag> tags) {

  /** An element's names, as {@link #plain} writes them, and what it says. */
  record Tag(Set<String> names, String content) {}

  static MetaTags of(Document page) {
    return new MetaTags(
        page.getElementsByTag("meta").stream()
            .map(MetaTags::tag)
            .filter(tag -> !tag.content().isEmpty())
            .toList());
  }

  private static Tag tag(Element meta) {
    return new Tag(
        Stream.of("name", "property", "itemprop")
            .map(attribute -> plain(meta.attr(attribute)))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet()),
        meta.attr("content").strip());
  }

  /** The contents of those of these that the page has, in the order of the names. */
  Stream<String> of(String... names) {
    return Stream.of(names)
        .map(MetaTags::plain)
        .flatMap(name -> tags.stream().filter(tag -> tag.names().contains(name)))
        .map(Tag::content);
  }

  /** Sites part the words of a name as they like: {@code publish-date}, {@code publish_date}. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("-_.: ".indexOf(c) < 0) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }
}
