package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** 120 sentences of health and government prose, with their Traditional in OpenCC's standard. */
class HealthTest {

  private record Sentence(String focus, String simplified, String traditional) {
    boolean isTouchedBy(String phrase) {
      return simplified.contains(phrase);
    }

    boolean isRightWith(ScriptConverter converter) {
      return converter.convert(simplified).equals(traditional);
    }
  }

  private static final List<String> PHRASES = phrases();

  private static final Conversions STANDARD = Conversions.standard();
  private static final Conversions OURS = Conversions.withOverrides(Tables.overrides());

  @Test
  void overridesGetEverySentenceRight() {
    assertEquals(120, sentences().size());
    assertEquals(List.of(), wrong(OURS));
  }

  /** Should OpenCC mend one of these, its override may go. */
  @Test
  void everySentenceOpenccGetsWrongIsMendedByAPhraseOfOurs(TestReporter report) {
    List<Sentence> wrong = wrong(STANDARD);
    report.publishEntry("right without overrides", "" + (sentences().size() - wrong.size()));
    assertFalse(wrong.isEmpty());
    assertEquals(
        List.of(),
        wrong.stream().filter(each -> PHRASES.stream().noneMatch(each::isTouchedBy)).toList());
  }

  @Test
  void comesBackFromTheTaiwanEdition() {
    ScriptConverter forth = OURS.between(Script.HANS, Script.HANT);
    ScriptConverter back = OURS.between(Script.HANT, Script.HANS);
    assertEquals(
        sentences().stream().map(Sentence::simplified).toList(),
        sentences().stream().map(each -> back.convert(forth.convert(each.simplified))).toList());
  }

  @Test
  void overridesLeaveOpenccsOwnCasesAlone() {
    assertEquals(
        List.of(), OpenccCase.all().stream().filter(each -> !each.isRightWith(OURS)).toList());
  }

  private static List<Sentence> wrong(Conversions conversions) {
    ScriptConverter converter = conversions.named("s2t").orElseThrow();
    return sentences().stream().filter(each -> !each.isRightWith(converter)).toList();
  }

  private static List<String> phrases() {
    try (Stream<String> lines = Files.lines(Tables.overrides())) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('\t')))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Sentence> sentences() {
    return Tables.rows("/script/health.tsv").stream()
        .map(row -> new Sentence(row[0], row[1], row[2]))
        .toList();
  }
}
