package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 120 sentences of health and government prose, with their Traditional in OpenCC's standard. */
class HealthTest {

  private record Sentence(String focus, String simplified, String traditional) {
    boolean isRightWith(ScriptConverter converter) {
      return converter.convert(simplified).equals(traditional);
    }
  }

  private final Conversions standard = Conversions.standard();
  private final Conversions ours = Conversions.withOverrides(Tables.overrides());

  @Test
  void overridesGetEverySentenceRight() {
    assertEquals(120, sentences().size());
    assertEquals(List.of(), wrong(ours));
  }

  /** Should OpenCC mend them all one day, the overrides have done their work and this fails. */
  @Test
  void openccAloneStillGetsSomeWrong(org.junit.jupiter.api.TestReporter report) {
    List<Sentence> wrong = wrong(standard);
    report.publishEntry("right without overrides", "" + (sentences().size() - wrong.size()));
    assertTrue(wrong.size() >= 5, wrong::toString);
  }

  @Test
  void comesBackFromTheTaiwanEdition() {
    ScriptConverter forth = ours.between(Script.HANS, Script.HANT);
    ScriptConverter back = ours.between(Script.HANT, Script.HANS);
    assertEquals(
        sentences().stream().map(Sentence::simplified).toList(),
        sentences().stream().map(each -> back.convert(forth.convert(each.simplified))).toList());
  }

  @Test
  void overridesLeaveOpenccsOwnCasesAlone() {
    assertEquals(
        List.of(), OpenccCase.all().stream().filter(each -> !each.isRightWith(ours)).toList());
  }

  private static List<Sentence> wrong(Conversions conversions) {
    ScriptConverter converter = conversions.named("s2t").orElseThrow();
    return sentences().stream().filter(each -> !each.isRightWith(converter)).toList();
  }

  private static List<Sentence> sentences() {
    return Stream.of(Tables.rows("/script/health.tsv"))
        .flatMap(List::stream)
        .map(row -> new Sentence(row[0], row[1], row[2]))
        .toList();
  }
}
