package org.twinscript.restore;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.language.PinyinReadings;
import org.twinscript.script.ScriptConverter;

/** Which readings a character has in either script. */
final class CharacterReadings {

  private final ScriptConverter toSimplified;
  private final PinyinReadings readings = PinyinReadings.shared();

  /** What was looked up already: a page glosses the same few characters again and again. */
  private final Map<Character, Known> known = new ConcurrentHashMap<>();

  /**
   * @param swapped whether turning into Traditional produces the character
   * @param spelt its readings in either script, normalised
   */
  private record Known(boolean swapped, Set<String> spelt) {}

  CharacterReadings(ScriptConverter toSimplified) {
    this.toSimplified = toSimplified;
  }

  /** Whether the toned syllable is one of the readings of the character in either script. */
  boolean contains(char character, String syllable) {
    Set<String> spelt = known(character).spelt;
    return spelt.contains(syllable) || spelt.contains(Pinyin.normalise(syllable));
  }

  /** Whether the character is one that turning into Traditional produces. */
  boolean isSwapped(char character) {
    return known(character).swapped;
  }

  private Known known(char character) {
    return known.computeIfAbsent(character, this::lookUp);
  }

  private Known lookUp(char character) {
    String simplified = toSimplified.convert(String.valueOf(character));
    Set<String> spelt = new HashSet<>(readings.of(character));
    if (simplified.length() == 1) {
      spelt.addAll(readings.of(simplified.charAt(0)));
    }
    return new Known(!simplified.equals(String.valueOf(character)), Set.copyOf(spelt));
  }
}
