package org.twinscript.restore;

import java.util.List;
import org.twinscript.language.Folding;

/** What beside the language speaks for or against a character at its place; costs in nats. */
final class CharacterJudge {

  private static final double OTHER_SCRIPT = 8;
  private static final double OTHER_READING = 6;
  private static final double ITS_READING = -4;

  /** A script is the page's when it has so many times the telling characters of the other. */
  private static final int MAJORITY = 4;

  private final Folding folding;
  private final CharacterReadings readings;
  private final boolean traditional;
  private final boolean simplified;

  /**
   * @param page texts in the script that recovered characters should have
   */
  CharacterJudge(Folding folding, CharacterReadings readings, List<String> page) {
    this.folding = folding;
    this.readings = readings;
    long hant =
        page.stream()
            .flatMapToInt(String::chars)
            .filter(c -> folding.isTraditional((char) c))
            .count();
    long hans =
        page.stream()
            .flatMapToInt(String::chars)
            .filter(c -> folding.isSimplified((char) c))
            .count();
    this.traditional = hant > MAJORITY * hans;
    this.simplified = hans > MAJORITY * hant;
  }

  char fold(char character) {
    return folding.fold(character);
  }

  /** The cost of a recovered character in the page's script. */
  double penalty(char character) {
    boolean foreign =
        traditional && folding.isSimplified(character)
            || simplified && folding.isTraditional(character);
    return foreign ? OTHER_SCRIPT : 0;
  }

  /** The cost, below zero when it fits, of a character with a gloss behind it. */
  double penalty(char character, String syllable) {
    return readings.contains(character, syllable) ? ITS_READING : OTHER_READING;
  }
}
