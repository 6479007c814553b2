package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;

/**
 * What holds of any correct text, tried on a great deal of it. Frame shifts have tests of their
 * own.
 */
class CleanTextTest {

  private static final int SENTENCES = 2_400;

  private static final int MORE_SENTENCES = 3_200;

  private static final int CHARACTERS = 100_000;

  private static final Conversions CONVERSIONS =
      Conversions.withOverrides(Path.of("..", "vocabulary", "conversions.tsv"));

  private final Restorer restorer = new Restorer(CONVERSIONS);

  /** Glosses come with the swap alone, as the mirror writes them behind what it swapped. */
  static Stream<Set<RepairKind>> mixes() {
    return Stream.of("S", "M", "C", "SG", "SM", "SC", "MC", "SGM", "SGC", "SMC", "SGMC")
        .map(CleanTextTest::kinds);
  }

  private static Set<RepairKind> kinds(String initials) {
    Set<RepairKind> kinds = EnumSet.allOf(RepairKind.class);
    kinds.removeIf(kind -> initials.indexOf(kind.name().charAt(0)) < 0);
    return kinds;
  }

  @ParameterizedTest
  @MethodSource("mixes")
  void comesBackFromEveryMixOfDamages(Set<RepairKind> kinds) {
    List<List<String>> pages = new CleanTexts(11).pages(SENTENCES);
    for (int i = 0; i < pages.size(); i++) {
      List<String> damaged = new Damager(kinds, i).damage(pages.get(i));
      Restoration restored = restorer.restore(damaged);
      assertEquals(pages.get(i), restored.passages());
      assertEquals(List.of(), restored.doubts());
      assertEquals(List.of(), restorer.restore(restored.passages()).repairs());
    }
  }

  @Test
  void staysAsItIsInSimplified() {
    assertUntouched(new CleanTexts(12).pages(MORE_SENTENCES), Script.HANS);
  }

  @Test
  void staysAsItIsInTraditional() {
    assertUntouched(in(Edition.HANT), Script.HANT);
  }

  @Test
  void staysAsItIsInTheFormsOfHongKong() {
    assertUntouched(in(Edition.HANT_HK), Script.HANT);
  }

  private static List<List<String>> in(Edition edition) {
    ScriptConverter converter = CONVERSIONS.edition(Script.HANS, edition);
    return new CleanTexts(13)
        .pages(MORE_SENTENCES).stream()
            .map(page -> page.stream().map(converter::convert).toList())
            .toList();
  }

  private void assertUntouched(List<List<String>> pages, Script script) {
    int characters = pages.stream().flatMap(List::stream).mapToInt(String::length).sum();
    assertTrue(characters > CHARACTERS, characters + " characters");
    for (List<String> page : pages) {
      Restoration restored = restorer.restore(page);
      assertEquals(List.of(), restored.repairs());
      assertEquals(List.of(), restored.doubts());
      assertEquals(script, restored.script());
    }
  }
}
