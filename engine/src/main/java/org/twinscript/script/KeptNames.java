package org.twinscript.script;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the names that need a phrase of their own to come out right. Used by one thread. */
final class KeptNames {

  private final ScriptConverter forth;
  private final ScriptConverter back;

  /** What each character becomes, as far as names have asked. */
  private final Map<Integer, String> charactersForth = new HashMap<>();

  private final Map<Integer, String> charactersBack = new HashMap<>();

  KeptNames(ScriptConverter forth, ScriptConverter back) {
    this.forth = forth;
    this.back = back;
  }

  /**
   * Those of some names that the conversions would get wrong, in either direction.
   *
   * @param names Traditional by Simplified, with as many characters
   */
  Map<String, String> of(Map<String, String> names) {
    Map<String, String> kept = new TreeMap<>(names);
    kept.entrySet()
        .removeIf(
            name ->
                isSafe(name.getKey(), name.getValue(), forth, charactersForth)
                    && isSafe(name.getValue(), name.getKey(), back, charactersBack));
    return kept;
  }

  /** Whether a name comes out right as a whole and character by character, beside any word then. */
  private static boolean isSafe(
      String name, String converted, ScriptConverter converter, Map<Integer, String> known) {
    String characters =
        name.codePoints()
            .mapToObj(
                each ->
                    known.computeIfAbsent(
                        each, character -> converter.convert(Character.toString(character))))
            .collect(Collectors.joining());
    return characters.equals(converted) && converter.convert(name).equals(converted);
  }
}
