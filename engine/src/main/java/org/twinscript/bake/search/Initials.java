package org.twinscript.bake.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinscript.language.PinyinReadings;

/** The first letters of a name's pinyin, by which it can be typed: {@code gzs} for 广州市. */
final class Initials {

  private Initials() {}

  /**
   * Those of a name.
   *
   * @param slug how its beginning is spelt, which tells which of several readings is meant: 长宁 is
   *     {@code changning}; it need not fit
   */
  static String of(String name, String slug) {
    List<String> characters = name.codePoints().mapToObj(Character::toString).toList();
    return spelt(characters, slug).orElseGet(() -> common(characters));
  }

  private static Optional<String> spelt(List<String> characters, String slug) {
    if (slug.isEmpty()) {
      return Optional.of(common(characters));
    }
    if (characters.isEmpty()) {
      return Optional.empty();
    }
    List<String> rest = characters.subList(1, characters.size());
    return readings(characters.get(0)).stream()
        .filter(slug::startsWith)
        .flatMap(
            reading ->
                spelt(rest, slug.substring(reading.length()).replaceFirst("^-", "")).stream()
                    .map(more -> reading.charAt(0) + more))
        .findFirst();
  }

  private static List<String> readings(String character) {
    if (character.length() > 1) {
      return List.of();
    }
    return PinyinReadings.shared().allWithoutTone(character.charAt(0)).stream()
        .map(reading -> reading.replace('ü', 'v').toLowerCase(Locale.ROOT))
        .filter(reading -> !reading.isEmpty())
        .toList();
  }

  private static String common(List<String> characters) {
    return characters.stream()
        .map(each -> PinyinReadings.shared().withoutTone(each))
        .filter(reading -> !reading.isEmpty())
        .map(reading -> reading.substring(0, 1).toLowerCase(Locale.ROOT))
        .filter(letter -> letter.matches("[a-z0-9]"))
        .collect(Collectors.joining());
  }
}
