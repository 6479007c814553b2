package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.script.Conversions;

class CharacterReadingsTest {

  private final CharacterReadings readings =
      new CharacterReadings(Conversions.standard().named("t2s").orElseThrow());

  @ParameterizedTest
  @CsvSource({
    "衛, wèi", "醫, yī", "發, fā", "髮, fà", "質, zhì", "團, tuán", "將, jiāng", "將, jiàng",
    "數, shù", "數, shǔ", "據, jù", "縣, xiàn", "動, dòng", "構, gòu", "業, yè", "調, diào",
    "調, tiáo", "著, zhe", "著, zhuó", "們, men", "卫, wèi", "綠, lǜ", "綠, lu\u0308\u0300"
  })
  void knowsEveryReadingOfACharacter(char character, String reading) {
    assertTrue(readings.contains(character, reading));
  }

  @ParameterizedTest
  @CsvSource({"衛, wéi", "醫, wèi", "業, ye", "A, ā", "。, yī"})
  void doesNotTakeAnotherReadingForIts(char character, String reading) {
    assertFalse(readings.contains(character, reading));
  }
}
