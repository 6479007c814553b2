package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.script.Finding.Kind;
import org.twinscript.vocabulary.Vocabulary;

class ScriptCheckTest {

  private static final Path VOCABULARY = Tables.overrides().resolveSibling("");
  private static final ScriptCheck SITE =
      new ScriptCheck(Conversions.ofSite(VOCABULARY, Vocabulary.load(VOCABULARY).regionNames()));

  private final ScriptCheck check = new ScriptCheck(Conversions.standard());

  private List<Finding> hans(String text) {
    return check.paragraph(text, Script.HANS, Terms.none());
  }

  @ParameterizedTest
  @CsvSource({
    "厕所干净。, 2, SEGMENTATION, 厕所干净。, 廁所乾淨。 or 廁所幹淨。",
    "恢复视力, 1, SEGMENTATION, 恢复视力, 恢復視力 or 恢複視力",
    "早期的办法是发药, 6, UNDECIDED, 法是发药, 发 became 發 of 發/髮",
    "里奇说话, 0, UNDECIDED, 里奇说, 里 became 裡 of 里/裡",
    "他说“好, 2, QUOTATION, “, has no partner"
  })
  void listsWhatAPersonShouldSee(String text, int at, Kind kind, String found, String note) {
    assertTrue(
        hans(text).stream().anyMatch(each -> is(each, kind, at, found, note)),
        hans(text)::toString);
  }

  private static boolean is(Finding finding, Kind kind, int at, String found, String note) {
    return finding.kind() == kind
        && finding.offset() == at
        && finding.text().equals(found)
        && finding.note().toString().equals(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "头发里面有干部。",
        "价格表里，会后，须在3天内报告。",
        "中国营养学会发布的指南。",
        "“一体两翼”‘驱动’",
        "don’t",
        "",
        "𠀀 Guangzhou 2024"
      })
  void isQuietWhereAPhraseDecides(String text) {
    assertEquals(List.of(), hans(text));
  }

  @Test
  void isQuietAboutWhatAPersonHasRuledOn() {
    Terms terms = new Terms(Map.of("里奇", "里奇"));
    assertEquals(List.of(), check.paragraph("里奇说话", Script.HANS, terms));
  }

  @Test
  void readsTraditionalForItsOwnAmbiguities() {
    List<Finding> found = check.paragraph("的肌膚乾的時", Script.HANT, Terms.none());
    assertEquals(1, found.size());
    assertTrue(is(found.get(0), Kind.UNDECIDED, 3, "肌膚乾的時", "乾 became 干 of 干/乾"));
  }

  @ParameterizedTest
  @CsvSource({"他把它系歪了, 系 became 系 of 系/係/繫", "彼云不知, 云 became 雲 of 雲/云", "他喂的一声, 喂 became 喂 of 喂/餵"})
  void listsWhatNoRuleOfTheSiteDecides(String text, String note) {
    List<Finding> found = SITE.paragraph(text, Script.HANS, Terms.none());
    assertTrue(
        found.stream().anyMatch(each -> each.note().toString().equals(note)), found::toString);
  }

  @ParameterizedTest
  @CsvSource({"国务院办公厅印发指导意见, 廳印發指導 or 廳印髮指導", "他们恢复视力, 恢復視力 or 們恢複視力", "资金发放到位, 資金發放到 or 資金髮放到"})
  void namesFirstWhatAReaderIsShown(String text, String note) {
    List<Finding> found = SITE.paragraph(text, Script.HANS, Terms.none());
    assertTrue(
        found.stream().anyMatch(each -> each.note().toString().contains(note)), found::toString);
  }

  @Test
  void seesAnotherScriptThanDeclared() {
    String text = "社區衛生服務中心從本月起延長門診時間，居民下班以後也能看病。";
    assertEquals("is in zh-Hant, declared as zh-Hans", hans(text).get(0).note().toString());
    assertEquals(Kind.SCRIPT, hans(text).get(0).kind());
    assertEquals(1, hans(text).size());
    assertEquals(List.of(), check.paragraph(text, Script.HANT, Terms.none()));
    assertEquals(
        "is in both scripts, declared as zh-Hans", hans(text + "头发发电卫生").get(0).note().toString());
  }

  @Test
  void seesTextSwappedCharacterByCharacter() {
    String text =
        Tables.rows("/script/health.tsv").stream()
            .limit(20)
            .map(row -> row[1])
            .collect(Collectors.joining());
    assertFalse(check.swapped(Mirror.swap(text)).isEmpty());
    assertTrue(
        check.swapped(Conversions.standard().named("s2tw").orElseThrow().convert(text)).isEmpty());
  }
}
