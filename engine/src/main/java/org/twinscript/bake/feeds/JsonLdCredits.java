package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twinscript.article.Credits;
import org.twinscript.article.Place;
import org.twinscript.article.Series;
import org.twinscript.article.Source;

/**
 * Who made an article and where it comes from, in the words of schema.org. A single value stands by
 * itself, several as a list.
 */
final class JsonLdCredits {

  private JsonLdCredits() {}

  /** The publisher stands for writers who are not named. */
  static void add(ObjectNode work, Credits credits) {
    List<ObjectNode> publishers =
        credits.sources().stream()
            .flatMap(source -> source.name().stream())
            .map(JsonLdThings::organization)
            .toList();
    boolean named = !credits.authors().isEmpty();
    put(work, "author", named ? persons(credits.authors()) : publishers);
    put(work, "translator", persons(credits.translators()));
    put(work, "sourceOrganization", named ? publishers : List.of());
    credits.series().ifPresent(series -> addSeries(work, series));
    addAddresses(work, "isBasedOn", credits, Source::address);
    addAddresses(
        work, "archivedAt", credits, source -> source.archived().map(copy -> copy.address()));
    credits
        .licence()
        .ifPresent(
            licence ->
                work.put("license", licence.address().map(URI::toString).orElse(licence.text())));
    put(work, "contentLocation", credits.places().stream().map(JsonLdCredits::place).toList());
  }

  private static List<ObjectNode> persons(List<String> names) {
    return names.stream().map(name -> JsonLdThings.object("Person").put("name", name)).toList();
  }

  private static void addSeries(ObjectNode work, Series series) {
    work.set("isPartOf", JsonLdThings.object("CreativeWorkSeries").put("name", series.name()));
    series.part().ifPresent(part -> work.put("position", part));
  }

  private static void addAddresses(
      ObjectNode work, String property, Credits credits, Function<Source, Optional<URI>> address) {
    List<String> addresses =
        credits.sources().stream()
            .flatMap(source -> address.apply(source).stream())
            .map(URI::toString)
            .toList();
    if (addresses.size() == 1) {
      work.put(property, addresses.get(0));
    } else if (!addresses.isEmpty()) {
      ArrayNode list = work.putArray(property);
      addresses.forEach(list::add);
    }
  }

  private static ObjectNode place(Place place) {
    ObjectNode node = JsonLdThings.object("Place").put("name", place.name());
    place
        .at()
        .ifPresent(
            point ->
                node.set(
                    "geo",
                    JsonLdThings.object("GeoCoordinates")
                        .put("latitude", point.latitude())
                        .put("longitude", point.longitude())));
    return node;
  }

  private static void put(ObjectNode work, String property, List<ObjectNode> values) {
    if (values.size() == 1) {
      work.set(property, values.get(0));
    } else if (!values.isEmpty()) {
      work.putArray(property).addAll(values);
    }
  }
}
