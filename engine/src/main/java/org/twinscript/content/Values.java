package org.twinscript.content;

import java.net.URI;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.message.Sentence;

/** The kinds of value that a key can have, read from a header. */
final class Values {

  /**
   * Between items: a semicolon and a space, as in an address a semicolon may stand by itself; or a
   * wide one. Behind a backslash it is part of the item, and so is a second backslash.
   */
  private static final Pattern PIECE =
      Pattern.compile("\\\\[\\\\;；]|(?<end>；|;(?=\\s|$))|.", Pattern.DOTALL);

  /** What {@link #PIECE} would take for something else. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[\\\\;；]|$)|；|;(?=\\s|$)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\;；])");

  private Values() {}

  /** A list as one text, as it was before {@link #joined} kept semicolons from parting it. */
  static String unescaped(String value) {
    return ESCAPE.matcher(value).replaceAll("$1");
  }

  /** The items of a list by position; those between two separators may be empty. */
  static List<String> list(Header header, Key key) {
    List<String> items = new ArrayList<>();
    header.get(key).ifPresent(value -> split(value, items));
    return items;
  }

  private static void split(String value, List<String> items) {
    StringBuilder item = new StringBuilder();
    Matcher pieces = PIECE.matcher(value);
    while (pieces.find()) {
      String piece = pieces.group();
      if (pieces.group("end") == null) {
        item.append(piece.length() == 2 && piece.charAt(0) == '\\' ? piece.substring(1) : piece);
      } else {
        items.add(item.toString().strip());
        item.setLength(0);
      }
    }
    items.add(item.toString().strip());
  }

  /** Items as {@link #list} reads them. */
  static String joined(List<String> items) {
    return String.join(
        "; ", items.stream().map(item -> ESCAPED.matcher(item).replaceAll("\\\\$0")).toList());
  }

  /** The items that must not be empty, as names are. */
  static List<String> names(Header header, Key key) {
    List<String> names = list(header, key);
    if (names.contains("")) {
      header.fault(key, Sentence.of("header.empty-name"));
    }
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  /**
   * A value that is to be parsed; that it cannot be is noted.
   *
   * @param parser throws DateTimeException or IllegalArgumentException
   * @param sentence what is wrong then, behind the value
   */
  static <T> Optional<T> parsed(
      Header header, Key key, Function<String, T> parser, Sentence sentence) {
    return header.get(key).flatMap(value -> parsed(header, key, value, parser, sentence));
  }

  /** The same of a part of a key's value. */
  static <T> Optional<T> parsed(
      Header header, Key key, String value, Function<String, T> parser, Sentence sentence) {
    try {
      return Optional.of(parser.apply(value));
    } catch (DateTimeException | IllegalArgumentException e) {
      header.fault(key, Sentence.of("header.value", value, sentence));
      return Optional.empty();
    }
  }

  /** A web address of a key's value: it becomes a link on a page. */
  static Optional<URI> address(Header header, Key key, String value) {
    return parsed(header, key, value, Values::address, Sentence.of("header.address"));
  }

  private static URI address(String text) {
    URI address = URI.create(text);
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    boolean isWeb = List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
    if (!isWeb || address.getHost() == null) {
      throw new IllegalArgumentException(text);
    }
    return address;
  }
}
