package org.twinscript.bake.data;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twinscript.article.Credits;
import org.twinscript.article.Licence;
import org.twinscript.article.Place;
import org.twinscript.article.Series;
import org.twinscript.article.Source;
import org.twinscript.bake.data.DataField.Type;

/** The columns of the downloads that say who made an article and where it comes from. */
final class CreditFields {

  private CreditFields() {}

  static List<DataField> all() {
    return Stream.of(
            both("authors", Type.LIST, credits -> some(credits.authors())),
            both("translators", Type.LIST, credits -> some(credits.translators())),
            both("series", Type.TEXT, credits -> credits.series().map(Series::name)),
            both("part", Type.TEXT, credits -> credits.series().flatMap(Series::part)),
            both("sources", Type.LIST, credits -> some(names(credits))),
            Stream.of(
                written("source_urls", Type.LIST, credits -> some(addresses(credits))),
                written("archived_urls", Type.LIST, credits -> some(copies(credits))),
                written("licence", Type.TEXT, credits -> credits.licence().map(Licence::text))),
            both("places", Type.LIST, credits -> some(places(credits))),
            Stream.of(written("coordinates", Type.LIST, credits -> some(points(credits)))))
        .flatMap(fields -> fields)
        .toList();
  }

  /** A list with something in it. */
  static Optional<List<String>> some(List<String> items) {
    return Optional.of(items).filter(list -> !list.isEmpty());
  }

  private static Stream<DataField> both(
      String name, Type type, Function<Credits, Optional<?>> value) {
    return Stream.of(
        new DataField(name + "_hans", type, article -> value.apply(article.hans().credits())),
        new DataField(name + "_hant", type, article -> value.apply(article.hant().credits())));
  }

  private static DataField written(String name, Type type, Function<Credits, Optional<?>> value) {
    return new DataField(name, type, article -> value.apply(article.document().credits()));
  }

  /** By position, as the front matter has them: empty where a source has no name. */
  private static List<String> names(Credits credits) {
    return credits.sources().stream().map(source -> source.name().orElse("")).toList();
  }

  private static List<String> addresses(Credits credits) {
    return positions(credits, Source::address);
  }

  private static List<String> copies(Credits credits) {
    return positions(credits, source -> source.archived().map(copy -> copy.address()));
  }

  private static List<String> positions(Credits credits, Function<Source, Optional<URI>> address) {
    List<String> all =
        credits.sources().stream()
            .map(source -> address.apply(source).map(URI::toString).orElse(""))
            .toList();
    return all.stream().allMatch(String::isEmpty) ? List.of() : all;
  }

  private static List<String> places(Credits credits) {
    return credits.places().stream().map(Place::name).toList();
  }

  /** By position: {@code latitude,longitude}, empty where a place has none. */
  private static List<String> points(Credits credits) {
    List<String> all =
        credits.places().stream()
            .map(place -> place.at().map(at -> at.latitude() + "," + at.longitude()).orElse(""))
            .toList();
    return all.stream().allMatch(String::isEmpty) ? List.of() : all;
  }
}
