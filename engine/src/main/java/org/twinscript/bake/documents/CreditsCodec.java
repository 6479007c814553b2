package org.twinscript.bake.documents;

import java.net.URI;
import java.time.LocalDate;
import org.twinscript.article.Archived;
import org.twinscript.article.Credits;
import org.twinscript.article.Filing;
import org.twinscript.article.Licence;
import org.twinscript.article.Place;
import org.twinscript.article.Series;
import org.twinscript.article.Source;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;

/** Credits and filing as bytes. */
final class CreditsCodec {

  private CreditsCodec() {}

  static void encode(Credits credits, MemoryWriter out) {
    out.list(credits.authors(), out::text).list(credits.translators(), out::text);
    out.optional(
        credits.series(), series -> out.text(series.name()).optional(series.part(), out::text));
    out.list(credits.sources(), source -> encode(source, out));
    out.optional(credits.licence(), licence -> out.text(licence.text()));
    out.list(credits.places(), place -> encode(place, out));
  }

  private static void encode(Source source, MemoryWriter out) {
    out.optional(source.name(), out::text);
    out.optional(source.address(), address -> out.text(address.toString()));
    out.optional(
        source.archived(),
        copy -> out.text(copy.address().toString()).number(copy.date().toEpochDay()));
  }

  private static void encode(Place place, MemoryWriter out) {
    out.text(place.name());
    out.optional(place.at(), point -> out.text(point.latitude()).text(point.longitude()));
  }

  static void encode(Filing filing, MemoryWriter out) {
    out.optional(filing.added(), day -> out.number(day.toEpochDay()));
    out.optional(filing.updated(), day -> out.number(day.toEpochDay()));
    out.list(filing.aliases(), out::text);
    out.optional(filing.folder(), out::text);
  }

  static Credits credits(MemoryReader in) {
    return new Credits(
        in.list(in::text),
        in.list(in::text),
        in.optional(() -> new Series(in.text(), in.optional(in::text))),
        in.list(() -> source(in)),
        in.optional(() -> new Licence(in.text())),
        in.list(() -> place(in)));
  }

  private static Source source(MemoryReader in) {
    return new Source(
        in.optional(in::text),
        in.optional(() -> URI.create(in.text())),
        in.optional(() -> new Archived(URI.create(in.text()), day(in))));
  }

  private static Place place(MemoryReader in) {
    return new Place(in.text(), in.optional(() -> new Place.Coordinates(in.text(), in.text())));
  }

  static Filing filing(MemoryReader in) {
    return new Filing(
        in.optional(() -> day(in)),
        in.optional(() -> day(in)),
        in.list(in::text),
        in.optional(in::text));
  }

  private static LocalDate day(MemoryReader in) {
    return LocalDate.ofEpochDay(in.number());
  }
}
