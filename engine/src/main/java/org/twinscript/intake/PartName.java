package org.twinscript.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a page that may be a part of an article: {@code a_2.html}.
 *
 * @param stem what all parts share
 * @param number of the part; 0 where there is none
 */
record PartName(String stem, int number, String ending) {

  /** A file's name: what all parts share, the number of the part, the ending. */
  private static final Pattern NAME =
      Pattern.compile("(.*?)(?:[_\\-](\\d{1,2}))?(\\.[A-Za-z]{3,5})");

  /** A number alone is a name as well. */
  private static final Pattern NUMBER = Pattern.compile("()(\\d{1,2})(\\.[A-Za-z]{3,5})");

  /** Lists of articles go over several pages, too. */
  private static final Set<String> LISTS = Set.of("index", "list", "default", "more", "node");

  static Optional<PartName> of(String file) {
    Matcher number = NUMBER.matcher(file);
    Matcher name = number.matches() ? number : NAME.matcher(file);
    return name.matches() && !LISTS.contains(name.group(1))
        ? Optional.of(new PartName(name.group(1), part(name.group(2)), name.group(3)))
        : Optional.empty();
  }

  private static int part(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  boolean isOfOneArticle(PartName other) {
    return stem.equals(other.stem) && ending.equals(other.ending);
  }
}
