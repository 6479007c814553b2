package org.twinscript.article;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where an imported article's text came from and what was done to it.
 *
 * @param rawSha256 the SHA-256 of the raw page's bytes, 64 lower-case hexadecimal digits
 * @param repairs how many repairs of each kind, in the order of the kinds' names
 */
public record Origin(String rawSha256, Map<String, Integer> repairs) {

  public Origin {
    repairs = Collections.unmodifiableMap(new TreeMap<>(repairs));
  }
}
