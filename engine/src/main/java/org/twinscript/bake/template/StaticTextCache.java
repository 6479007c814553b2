package org.twinscript.bake.template;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands in templates themselves, in UTF-8: each is written on thousands of pages and encoded
 * once. Safe to share between threads.
 */
final class StaticTextCache {

  /** By the very array, as arrays are equal to themselves alone. */
  private final Map<char[], byte[]> known = new ConcurrentHashMap<>();

  /**
   * The bytes of a text.
   *
   * @param text an array that lives as long as this and never changes
   */
  byte[] encoded(char[] text) {
    byte[] bytes = known.get(text);
    return bytes == null
        ? known.computeIfAbsent(text, key -> new String(key).getBytes(StandardCharsets.UTF_8))
        : bytes;
  }
}
