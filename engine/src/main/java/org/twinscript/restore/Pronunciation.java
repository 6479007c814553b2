package org.twinscript.restore;

/** Says how characters are read; thread-safe. */
@FunctionalInterface
interface Pronunciation {

  /**
   * Whether a syllable is one of a character's readings.
   *
   * @param pinyin with a tone mark, lower case: {@code yōu}
   */
  boolean isReading(char character, String pinyin);
}
