package org.twinscript.article;

import java.util.regex.Pattern;

/**
 * An article's name in file names and addresses: ASCII words joined by hyphens, stable once
 * written.
 *
 * @param value one to {@value #MAX_LENGTH} characters of {@code a-z 0-9 -}, no hyphen at an end,
 *     none doubled
 */
public record ArticleId(String value) {

  /** Long enough for a readable address, short enough for every file system. */
  public static final int MAX_LENGTH = 80;

  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ArticleId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /** Whether a text may be an id. */
  public static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && ALLOWED.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
