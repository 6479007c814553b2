package org.twinscript.content;

import org.twinscript.article.Characters;

/**
 * One line of a header as it is written. What {@link Header} would read as something else than this
 * one value is refused: a value from a spam page must never become a second key, nor the end of the
 * header.
 */
final class HeaderLine {

  private HeaderLine() {}

  /**
   * The line of a key.
   *
   * @throws IllegalArgumentException when the value is empty, has white space at an end, or holds a
   *     forbidden character or a line break of any kind
   */
  static String of(Key key, String value) {
    if (value.isEmpty() || !value.equals(value.strip())) {
      throw refusal(key, "is empty or has white space at an end");
    }
    value
        .codePoints()
        .filter(HeaderLine::isNoPartOfALine)
        .findFirst()
        .ifPresent(
            c -> {
              throw refusal(key, "holds " + Characters.name(c));
            });
    return key.word() + "=" + value;
  }

  private static boolean isNoPartOfALine(int c) {
    return Characters.isForbidden(c) || Characters.breaksLine(c);
  }

  private static IllegalArgumentException refusal(Key key, String why) {
    return new IllegalArgumentException("the value of " + key.word() + " " + why);
  }
}
