package org.twinscript.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that recurs with different articles, and what is decided of it: a row of {@code
 * repeated-lines.tsv}.
 *
 * @param cut whether it is left out of articles
 * @param place where it stands; elsewhere the decision does not hold
 * @param pages with how many different articles it stood when it was learned
 * @param site the host of the pages it was seen on, lower case; nothing for every page
 * @param words the line as {@link #words(String)} gives it
 */
public record RepeatedLine(
    boolean cut, Place place, int pages, Optional<String> site, String words) {

  /** Where a line stands, seen from the article's sentences. */
  public enum Place {
    BEFORE,
    AFTER,
    INSIDE;

    /** As the table has it: {@code before}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Readings that show as such only after folding: full-width ones, and a second of the same. */
  private static final Pattern GLOSSES =
      Pattern.compile("(?<=\\p{IsHan})(?:\\([\\p{IsLatin}&&\\p{Ll}]{1,6}\\))+");

  /** A comma that the mirror put in front of a mark. */
  private static final Pattern STRAY_COMMA = Pattern.compile(",+(?=[。、,;])");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * What is compared of a line: Simplified, ASCII marks, lower case, without glosses, stray commas
   * and repeated spaces, so that copies damaged in different ways are one. Digits stay: dates,
   * telephone numbers and numbered headings differ in nothing else. Of its own result it makes the
   * same again.
   */
  public static String words(String line) {
    return words(Fold.of(line));
  }

  static String words(Fold line) {
    String words = GLOSSES.matcher(line.text()).replaceAll("");
    words = STRAY_COMMA.matcher(words).replaceAll("");
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  /** Its row in the table. */
  public String row() {
    return String.join(
        "\t",
        cut ? "cut" : "keep",
        place.word(),
        String.valueOf(pages),
        site.orElse(RepeatedLines.ANY_SITE),
        words);
  }

  /** What two rows must not share. */
  Key key() {
    return new Key(place, site, words);
  }

  /** Where a decision holds. */
  record Key(Place place, Optional<String> site, String words) {}
}
