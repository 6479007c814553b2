package org.twinscript.script;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a mirror's pages show of how they were swapped: each character by itself; one that is also a
 * Traditional character stays as it is (里 制 征 干 后 范), few go to their rarer partner (癥 著 準).
 */
final class Mirror {

  private static final String KEPT = "里制征干于后并筑范采面借托布松系周余谷只丑斗云舍郁曲卷咸折向";

  private static final Map<String, String> OWN =
      Map.of("冲", "沖", "症", "癥", "签", "簽", "脏", "臟", "钟", "鐘", "准", "準", "着", "著");

  /** The first candidate, where a mirror's pages do not show another. */
  private static final Map<String, String> FIRST =
      Tables.rows("/opencc/data/STCharacters.txt").stream()
          .collect(Collectors.toMap(row -> row[0], row -> row[1].split(" ")[0]));

  private Mirror() {}

  static String swap(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(Mirror::swapped)
        .collect(Collectors.joining());
  }

  private static String swapped(String character) {
    return KEPT.contains(character)
        ? character
        : OWN.getOrDefault(character, FIRST.getOrDefault(character, character));
  }
}
