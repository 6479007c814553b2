package org.twinscript.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.twinscript.edtf.EdtfDate;

/**
 * What of an article stays the same under another title on another mirror: the letters of its
 * paragraphs, and about when it was published.
 *
 * @param title its letters and digits
 * @param paragraphs their letters and digits, without pictures
 * @param date where there is one
 */
record BodyLikeness(String title, List<String> paragraphs, Optional<EdtfDate> date) {

  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");

  /** In letters; forms and notices of less may say the same on two occasions. */
  private static final int SHORTEST = 100;

  /** The same where the two bear other dates. */
  private static final int SHORTEST_OF_ANOTHER_DAY = 300;

  /** In days. */
  private static final int FARTHEST = 31;

  /** Pairs of characters that stand in the title and in the text. */
  private static final int SHARED_PAIRS = 2;

  /** What a mirror adds or leaves out: an editor's name, a caption; in letters. */
  private static final int LONGEST_REST = 30;

  static BodyLikeness of(Header header) {
    List<String> paragraphs =
        Arrays.stream(header.body().split("\\n\\s*\\n"))
            .map(text -> letters(PICTURE.matcher(text).replaceAll("")))
            .filter(text -> !text.isEmpty())
            .toList();
    return new BodyLikeness(
        letters(header.get(Key.TITLE).orElse("")),
        paragraphs,
        header.get(Key.DATE).flatMap(BodyLikeness::date));
  }

  private static Optional<EdtfDate> date(String text) {
    try {
      return Optional.of(EdtfDate.parse(text));
    } catch (DateTimeException toldByTheBake) {
      return Optional.empty();
    }
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What copies have in common; nothing for a text too short to be known by. */
  Optional<String> key() {
    return length(paragraphs) < SHORTEST
        ? Optional.empty()
        : paragraphs.stream().max(Comparator.comparingInt(String::length)).map(Digests::sha256);
  }

  /** Whether both have the same text, an added line apart, from about the same time. */
  boolean isCopyOf(BodyLikeness other) {
    List<String> mine = without(paragraphs, other.paragraphs);
    List<String> theirs = without(other.paragraphs, paragraphs);
    int shared = length(paragraphs) - length(mine);
    return isTrifle(mine)
        && isTrifle(theirs)
        && shared >= (isOfOneDay(other) ? SHORTEST : SHORTEST_OF_ANOTHER_DAY)
        && isNear(other)
        && isHeaded()
        && other.isHeaded();
  }

  /** Whether the title says what the text says; one of another matter may head a form. */
  private boolean isHeaded() {
    String text = String.join("\n", paragraphs);
    return IntStream.range(0, Math.max(0, title.length() - 1))
            .mapToObj(i -> title.substring(i, i + 2))
            .distinct()
            .filter(text::contains)
            .limit(SHARED_PAIRS)
            .count()
        == SHARED_PAIRS;
  }

  private static List<String> without(List<String> all, List<String> taken) {
    List<String> rest = new ArrayList<>(all);
    taken.forEach(rest::remove);
    return rest;
  }

  /** One with a figure may be what sets two notices apart. */
  private static boolean isTrifle(List<String> rest) {
    return rest.size() <= 1
        && rest.stream()
            .allMatch(
                text ->
                    text.length() <= LONGEST_REST
                        && text.codePoints().noneMatch(Character::isDigit));
  }

  private boolean isOfOneDay(BodyLikeness other) {
    return date.isEmpty() || other.date.isEmpty() || date.equals(other.date);
  }

  private boolean isNear(BodyLikeness other) {
    Optional<LocalDate> mine = date.flatMap(EdtfDate::earliest);
    Optional<LocalDate> theirs = other.date.flatMap(EdtfDate::earliest);
    return mine.isEmpty()
        || theirs.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(mine.get(), theirs.get())) <= FARTHEST;
  }

  private static int length(List<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }
}
