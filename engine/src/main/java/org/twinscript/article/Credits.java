package org.twinscript.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who made an article, where it comes from and what may be done with it.
 *
 * @param sources who published it, the most important first
 * @param places where it happened
 */
public record Credits(
    List<String> authors,
    List<String> translators,
    Optional<Series> series,
    List<Source> sources,
    Optional<Licence> licence,
    List<Place> places) {

  /** Nothing is known. */
  public static final Credits NONE =
      new Credits(List.of(), List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());

  /** Between the names of several sources. */
  private static final String AND = "、";

  public Credits {
    authors = List.copyOf(authors);
    translators = List.copyOf(translators);
    sources = List.copyOf(sources);
    places = List.copyOf(places);
  }

  /** Those of an article of which only its publisher is known. */
  public static Credits of(Optional<String> source, Optional<URI> address) {
    return of(List.of(), source, address);
  }

  /** Those of an article of which its authors and its publisher are known, or one of the two. */
  public static Credits of(List<String> authors, Optional<String> source, Optional<URI> address) {
    return new Credits(
        authors,
        List.of(),
        Optional.empty(),
        source.isEmpty() && address.isEmpty()
            ? List.of()
            : List.of(new Source(source, address, Optional.empty())),
        Optional.empty(),
        List.of());
  }

  /** The names of the sources, of those that have one. */
  public List<String> sourceNames() {
    return sources.stream().flatMap(each -> each.name().stream()).toList();
  }

  /** The names of the sources in one text; nothing when none has a name. */
  public Optional<String> source() {
    return Optional.of(String.join(AND, sourceNames())).filter(names -> !names.isEmpty());
  }

  /** The first address of a source. */
  public Optional<URI> sourceUrl() {
    return sources.stream().flatMap(each -> each.address().stream()).findFirst();
  }

  /** The same with every text that people read turned into another, as for the other script. */
  public Credits converted(UnaryOperator<String> text) {
    return new Credits(
        authors.stream().map(text).toList(),
        translators.stream().map(text).toList(),
        series.map(each -> new Series(text.apply(each.name()), each.part().map(text))),
        sources.stream()
            .map(each -> new Source(each.name().map(text), each.address(), each.archived()))
            .toList(),
        licence.map(each -> each.converted(text)),
        places.stream().map(each -> new Place(text.apply(each.name()), each.at())).toList());
  }
}
