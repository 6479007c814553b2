package org.twinscript.restore;

import java.util.List;
import org.twinscript.language.Folding;

/** What beside the language speaks for or against a character at its place; costs in nats. */
final class CharacterJudge {

  private static final double OTHER_READING = 6;
  private static final double ITS_READING = -4;

  /** Not the corner marks of Traditional print: the articles that mirrors damage have none. */
  private static final String MARKS = "，。、；：？！（）“”‘’《》〈〉【】〔〕…—·％～℃×＋－／．＝";

  /** A script is the page's when it has so many times the telling characters of the other. */
  private static final int MAJORITY = 4;

  /** A page with so many telling characters has no other. */
  private static final int ENOUGH_TO_RULE_OUT = 12;

  private static final double OTHER_SCRIPT = 8;

  /** Hong Kong writes it, and Taiwan's charset lacks it. */
  private static final char IN_BOTH = '着';

  private final Folding folding;
  private final CharacterReadings readings;
  private final boolean traditional;
  private final boolean simplified;
  private final boolean certain;

  /**
   * @param page texts in the script that recovered characters should have
   */
  CharacterJudge(Folding folding, CharacterReadings readings, List<String> page) {
    this.folding = folding;
    this.readings = readings;
    int hant = 0;
    int hans = 0;
    for (String text : page) {
      for (int at = 0; at < text.length(); at++) {
        hant += folding.isTraditional(text.charAt(at)) ? 1 : 0;
        hans += folding.isSimplified(text.charAt(at)) ? 1 : 0;
      }
    }
    this.traditional = hant > MAJORITY * hans;
    this.simplified = hans > MAJORITY * hant;
    this.certain = Math.max(hant, hans) >= ENOUGH_TO_RULE_OUT;
  }

  /** The same of another page. */
  CharacterJudge of(List<String> page) {
    return new CharacterJudge(folding, readings, page);
  }

  /**
   * Whether a character can be what a page lost: letters of other scripts and wide digits are none
   * of Chinese text, and a swapped page shows none of Simplified.
   */
  boolean canStand(char character) {
    boolean chinese = Han.is(character) || MARKS.indexOf(character) >= 0;
    return chinese && !(certain && isForeign(character));
  }

  private boolean isForeign(char character) {
    return traditional && folding.isSimplified(character) && character != IN_BOTH
        || simplified && folding.isTraditional(character);
  }

  /** What speaks against a character in the page's script, in nats. */
  double penalty(char character) {
    return isForeign(character) ? OTHER_SCRIPT : 0;
  }

  /** Whether a syllable is a reading of a character. */
  boolean reads(char character, String syllable) {
    return readings.contains(character, syllable);
  }

  /** The cost, below zero when it fits, of a character with a gloss behind it. */
  double penalty(char character, String syllable) {
    return readings.contains(character, syllable) ? ITS_READING : OTHER_READING;
  }
}
