package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The project's own records in the editions they were not written in. */
class RecordsTest {

  private static final Conversions CONVERSIONS = Conversions.withOverrides(Tables.overrides());

  @ParameterizedTest
  @EnumSource(names = {"HANT", "HANT_HK"})
  void noCharacterIsLeftThatOnlySimplifiedHas(Edition edition) throws IOException {
    ScriptConverter converter = CONVERSIONS.edition(Script.HANS, edition);
    ScriptDetector detector = new ScriptDetector(CONVERSIONS);
    for (String record : Records.in(Script.HANS)) {
      String converted = converter.convert(record);
      assertEquals(1, detector.traditionalShare(converted).orElseThrow(), converted);
    }
  }

  @Test
  void noCharacterIsLeftThatOnlyTraditionalHas() throws IOException {
    ScriptConverter converter = CONVERSIONS.edition(Script.HANT, Edition.HANS);
    ScriptDetector detector = new ScriptDetector(CONVERSIONS);
    List<String> records = Records.in(Script.HANT);
    assertFalse(records.isEmpty());
    for (String record : records) {
      String converted = converter.convert(record);
      assertEquals(0, detector.traditionalShare(converted).orElseThrow(), converted);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HANT", "HANT_HK"})
  void quotationsAreInTheMarksOfTheEdition(Edition edition) throws IOException {
    ScriptConverter converter = CONVERSIONS.edition(Script.HANS, edition);
    for (String record : Records.in(Script.HANS)) {
      String converted = converter.convert(record);
      assertTrue(converted.chars().noneMatch(unit -> "“”‘’".indexOf(unit) >= 0), converted);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HANT", "HANT_HK"})
  void comeBackFromTheOtherScript(Edition edition) throws IOException {
    ScriptConverter forth = CONVERSIONS.edition(Script.HANS, edition);
    ScriptConverter back = CONVERSIONS.edition(Script.HANT, Edition.HANS);
    String text = Records.in(Script.HANS).stream().collect(Collectors.joining("\n"));
    Set<String> lost = differences(text, back.convert(forth.convert(text)));
    long allowed = 2 * text.codePoints().filter(Character::isIdeographic).count() / 10_000;
    assertTrue(lost.size() <= allowed, lost::toString);
  }

  @Test
  void hongKongsEditionOfATextInTraditionalStaysTraditional() throws IOException {
    ScriptConverter converter = CONVERSIONS.edition(Script.HANT, Edition.HANT_HK);
    ScriptConverter back = CONVERSIONS.edition(Script.HANT, Edition.HANS);
    for (String record : Records.in(Script.HANT)) {
      String converted = converter.convert(record);
      assertEquals(converted, converter.convert(converted));
      assertEquals(back.convert(record), back.convert(converted));
    }
  }

  /** The surroundings of each character that differs. */
  private static Set<String> differences(String one, String other) {
    int[] was = one.codePoints().toArray();
    int[] is = other.codePoints().toArray();
    assertEquals(was.length, is.length);
    return IntStream.range(0, was.length)
        .filter(at -> was[at] != is[at])
        .mapToObj(at -> at + " " + new String(was, Math.max(0, at - 3), 7))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
