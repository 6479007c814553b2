package org.twinscript.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.article.Place;
import org.twinscript.message.Sentence;

/** A place as the front matter writes it: {@code 外滩 @ 31.2397,121.4900}, or its name alone. */
final class PlaceText {

  private static final Pattern POINT =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,10})?)\\s*[,，]\\s*(-?\\d{1,3}(?:\\.\\d{1,10})?)");

  private static final double NORTHERNMOST = 90;
  private static final double EASTERNMOST = 180;

  private PlaceText() {}

  /** Reads a place; what is wrong with it is noted. */
  static Optional<Place> read(Header header, String text) {
    int at = text.lastIndexOf('@');
    String name = (at < 0 ? text : text.substring(0, at)).strip();
    if (name.isEmpty()) {
      header.fault(Key.PLACE, Sentence.of("header.place-name", text));
      return Optional.empty();
    }
    return at < 0
        ? Optional.of(new Place(name, Optional.empty()))
        : point(header, text.substring(at + 1).strip())
            .map(point -> new Place(name, Optional.of(point)));
  }

  private static Optional<Place.Coordinates> point(Header header, String text) {
    Matcher point = POINT.matcher(text);
    if (point.matches() && isOnEarth(point)) {
      return Optional.of(new Place.Coordinates(point.group(1), point.group(2)));
    }
    header.fault(Key.PLACE, Sentence.of("header.place-point", text));
    return Optional.empty();
  }

  private static boolean isOnEarth(Matcher point) {
    return Math.abs(Double.parseDouble(point.group(1))) <= NORTHERNMOST
        && Math.abs(Double.parseDouble(point.group(2))) <= EASTERNMOST;
  }

  /** A place as {@link #read} reads it. */
  static String of(Place place) {
    return place.name()
        + place.at().map(point -> " @ " + point.latitude() + "," + point.longitude()).orElse("");
  }
}
