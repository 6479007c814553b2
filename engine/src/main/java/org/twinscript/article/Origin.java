package org.twinscript.article;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where an imported article's text came from and what was done to it.
 *
 * @param rawSha256 the SHA-256 of the raw page's bytes, 64 lower-case hexadecimal digits
 * @param repairs how many repairs of each kind, in the order of the kinds' names
 */
public record Origin(String rawSha256, Map<String, Integer> repairs) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public Origin {
    if (!isSha256(rawSha256)) {
      throw new IllegalArgumentException("no SHA-256: " + rawSha256);
    }
    repairs = Collections.unmodifiableMap(new TreeMap<>(repairs));
  }

  /** Whether a text is 64 lower-case hexadecimal digits, and so may name a file. */
  public static boolean isSha256(String text) {
    return SHA256.matcher(text).matches();
  }
}
