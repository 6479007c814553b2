package org.twinscript.content;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinscript.article.Filing;
import org.twinscript.message.Sentence;

/** The keys that say how the archive keeps an article. */
final class FilingLines {

  /** Folders and a name, as they stand in an address; a folder's ends with a slash. */
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*/?");

  /** How the addresses of editions begin. */
  private static final Pattern EDITION = Pattern.compile("(?i)zh-han[st](-[a-z]+)?(/.*)?");

  private static final int LAST_YEAR = 9999;

  private FilingLines() {}

  static Filing read(Header header) {
    Optional<LocalDate> added = day(header, Key.ADDED);
    Optional<LocalDate> updated = day(header, Key.UPDATED);
    if (added.isPresent() && updated.isPresent() && updated.get().isBefore(added.get())) {
      header.fault(Key.UPDATED, Sentence.of("header.updated", added.get()));
    }
    return new Filing(added, updated, aliases(header));
  }

  /** When a file says that its article came into the archive; nothing where it does not say. */
  static Filing firstDay(Path file, String text) {
    Header header = Header.examine(file, text);
    return new Filing(day(header, Key.ADDED), Optional.empty(), List.of());
  }

  /** The date of a page is the day on which it was put there. */
  static Filing ofPage(Header header) {
    Filing filing = read(header);
    Optional<LocalDate> date = day(header, Key.DATE);
    return new Filing(filing.added().or(() -> date), filing.updated(), List.of());
  }

  private static Optional<LocalDate> day(Header header, Key key) {
    return header.get(key).flatMap(value -> day(header, key, value));
  }

  /** A day of a key's value; that it is none is noted. */
  static Optional<LocalDate> day(Header header, Key key, String value) {
    return Values.parsed(header, key, value, FilingLines::day, Sentence.of("header.no-day"));
  }

  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
      throw new DateTimeException(text);
    }
    return day;
  }

  private static List<String> aliases(Header header) {
    return Values.names(header, Key.ALIASES).stream()
        .flatMap(item -> alias(header, item).stream())
        .distinct()
        .toList();
  }

  /** Whether a text is an address inside an edition. */
  static boolean isPath(String text) {
    return PATH.matcher(text).matches() && !EDITION.matcher(text).matches();
  }

  private static Optional<String> alias(Header header, String item) {
    String path = item.startsWith("/") ? item.substring(1) : item;
    if (isPath(path)) {
      return Optional.of(path);
    }
    header.fault(Key.ALIASES, Sentence.of("header.alias", item));
    return Optional.empty();
  }

  static Optional<String> aliases(Filing filing) {
    return Optional.of(Values.joined(filing.aliases())).filter(text -> !text.isEmpty());
  }
}
