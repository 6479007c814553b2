package org.twinscript.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.twinscript.article.Archived;
import org.twinscript.article.Credits;
import org.twinscript.article.Licence;
import org.twinscript.article.Series;
import org.twinscript.article.Source;
import org.twinscript.message.Sentence;

/** The keys that say who made an article and where it comes from. */
final class CreditLines {

  /** Between an address and its day, and between a place and its coordinates. */
  private static final String AT = " @ ";

  private CreditLines() {}

  static Credits read(Header header) {
    return new Credits(
        Values.names(header, Key.AUTHOR),
        Values.names(header, Key.TRANSLATOR),
        series(header),
        sources(header),
        licence(header),
        Values.names(header, Key.PLACE).stream()
            .flatMap(item -> PlaceText.read(header, item).stream())
            .toList());
  }

  private static Optional<Series> series(Header header) {
    if (header.get(Key.PART).isPresent() && header.get(Key.SERIES).isEmpty()) {
      header.fault(Key.PART, Sentence.of("header.part"));
    }
    return header.get(Key.SERIES).map(name -> new Series(name, header.get(Key.PART)));
  }

  private static Optional<Licence> licence(Header header) {
    Optional<Licence> licence = header.get(Key.LICENCE).map(Licence::new);
    return licence.filter(
        each -> !each.isAddress() || Values.address(header, Key.LICENCE, each.text()).isPresent());
  }

  private static List<Source> sources(Header header) {
    List<String> names = Values.list(header, Key.SOURCE);
    List<String> addresses = Values.list(header, Key.SOURCE_URL);
    List<String> archived = Values.list(header, Key.ARCHIVED);
    int most = Math.max(names.size(), addresses.size());
    refuseMore(header, Key.SOURCE_URL, addresses.size(), names.isEmpty() ? most : names.size());
    refuseMore(header, Key.ARCHIVED, archived.size(), most);
    return IntStream.range(0, most)
        .mapToObj(i -> source(header, at(names, i), at(addresses, i), at(archived, i)))
        .toList();
  }

  private static void refuseMore(Header header, Key key, int found, int sources) {
    if (found > sources) {
      header.fault(key, Sentence.of("header.addresses", found, sources));
    }
  }

  private static Optional<String> at(List<String> items, int place) {
    return place < items.size()
        ? Optional.of(items.get(place)).filter(item -> !item.isEmpty())
        : Optional.empty();
  }

  private static Source source(
      Header header, Optional<String> name, Optional<String> address, Optional<String> copy) {
    if (name.isEmpty() && address.isEmpty()) {
      Key key = header.get(Key.SOURCE).isPresent() ? Key.SOURCE : Key.SOURCE_URL;
      header.fault(key, Sentence.of("header.empty-source"));
    }
    return new Source(
        name,
        address.flatMap(text -> Values.address(header, Key.SOURCE_URL, text)),
        copy.flatMap(text -> archived(header, text)));
  }

  private static Optional<Archived> archived(Header header, String text) {
    int at = text.lastIndexOf(AT);
    if (at < 0) {
      header.fault(Key.ARCHIVED, Sentence.of("header.copy-day", text));
      return Optional.empty();
    }
    Optional<URI> address = Values.address(header, Key.ARCHIVED, text.substring(0, at).strip());
    Optional<LocalDate> day =
        FilingLines.day(header, Key.ARCHIVED, text.substring(at + AT.length()).strip());
    return address.flatMap(known -> day.map(on -> new Archived(known, on)));
  }

  static Optional<String> sourceNames(Credits credits) {
    return positions(credits, source -> source.name());
  }

  static Optional<String> sourceAddresses(Credits credits) {
    return positions(credits, source -> source.address().map(URI::toString));
  }

  static Optional<String> copies(Credits credits) {
    return positions(
        credits, source -> source.archived().map(copy -> copy.address() + AT + copy.date()));
  }

  /** One item a source; what is empty at the end is left out. */
  private static Optional<String> positions(
      Credits credits, Function<Source, Optional<String>> part) {
    List<String> items = new ArrayList<>();
    credits.sources().forEach(source -> items.add(part.apply(source).orElse("")));
    while (!items.isEmpty() && items.get(items.size() - 1).isEmpty()) {
      items.remove(items.size() - 1);
    }
    return Optional.of(Values.joined(items)).filter(text -> !text.isEmpty());
  }

  static Optional<String> places(Credits credits) {
    return Optional.of(Values.joined(credits.places().stream().map(PlaceText::of).toList()))
        .filter(text -> !text.isEmpty());
  }
}
