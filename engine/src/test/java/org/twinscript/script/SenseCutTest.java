package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinscript.vocabulary.Vocabulary;

class SenseCutTest {

  private static final Path VOCABULARY = Tables.overrides().resolveSibling("");
  private static final Map<String, String> NAMES = Vocabulary.load(VOCABULARY).regionNames();
  private static final Conversions SITE = Conversions.ofSite(VOCABULARY, NAMES);

  private static final ScriptConverter TAIWAN = SITE.between(Script.HANS, Edition.HANT);

  @Test
  void cutsWherePhrasesMeetInsideAWord() {
    List<String> wrong =
        Tables.rows("/script/overlaps.tsv").stream()
            .filter(row -> !TAIWAN.convert(row[0]).equals(row[1]))
            .map(row -> row[0] + " → " + TAIWAN.convert(row[0]))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void writesEveryRegionAsItsTableDoesInBothDirections() {
    ScriptConverter back = SITE.between(Script.HANT, Edition.HANS);
    List<String> wrong =
        NAMES.entrySet().stream()
            .filter(
                name ->
                    !TAIWAN.convert(name.getKey()).equals(name.getValue())
                        || !back.convert(name.getValue()).equals(name.getKey()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    assertEquals(List.of(), wrong);
  }

  /** What stands between two texts decides nothing: each place is cut by what is around it. */
  @Test
  void convertsASentenceAlikeWhereverItStands() {
    String sentence = "补助资金发放到位";
    String around = "医院今天公布了结果。";
    assertEquals(
        TAIWAN.convert(around) + TAIWAN.convert(sentence) + TAIWAN.convert("。" + around),
        TAIWAN.convert(around + sentence + "。" + around));
  }

  @Test
  void leavesOpenccsOwnConversionsAlone() {
    ScriptConverter opencc = SITE.named("s2tw").orElseThrow();
    assertEquals("總髮電量", opencc.convert("总发电量"));
  }
}
