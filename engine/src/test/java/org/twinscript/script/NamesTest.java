package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;
import org.twinscript.vocabulary.Vocabulary;

class NamesTest {

  private static final Path VOCABULARY = Tables.overrides().resolveSibling("");
  private static final Conversions SITE =
      Conversions.ofSite(VOCABULARY, Vocabulary.load(VOCABULARY).regionNames());
  private static final ScriptConverter TAIWAN = SITE.between(Script.HANS, Edition.HANT);

  /** Names made up of surnames that are other words too, in contexts of the kinds that name. */
  @Test
  void fullNamesKeepTheirSurnames() {
    Map<String, String> given = Map.of("伟强", "偉強", "丽华", "麗華", "志明", "志明", "小红", "小紅", "敏", "敏");
    Map<String, String> contexts =
        Map.of(
            "患者%s因高血压入院。", "患者%s因高血壓入院。",
            "%s医生说，要多喝水。", "%s醫生說，要多喝水。",
            "会议由%s主持。", "會議由%s主持。",
            "参加的有李明、%s、王刚等。", "參加的有李明、%s、王剛等。",
            "作者：%s", "作者：%s",
            "%s（1950年生）是专家。", "%s（1950年生）是專家。");
    List<String> wrong =
        Stream.of("范", "余", "郁", "游", "沈", "岳", "涂", "朴", "谷")
            .flatMap(
                surname ->
                    given.entrySet().stream()
                        .flatMap(
                            name ->
                                contexts.entrySet().stream()
                                    .map(
                                        context ->
                                            fault(
                                                context.getKey().formatted(surname + name.getKey()),
                                                context
                                                    .getValue()
                                                    .formatted(surname + name.getValue())))))
            .filter(fault -> !fault.isEmpty())
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static String fault(String simplified, String traditional) {
    String converted = TAIWAN.convert(simplified);
    return converted.equals(traditional) ? "" : converted;
  }

  @ParameterizedTest
  @CsvSource({
    "记者范围在医院采访, 記者範圍在醫院採訪",
    "其余医生都说好, 其餘醫生都說好",
    "导游先生说, 導遊先生說",
    "患者余毒未清, 患者餘毒未清",
    "由余热驱动, 由餘熱驅動",
    "涂药、游泳、散步等, 塗藥、游泳、散步等",
    "医生抑郁的时候, 醫生抑鬱的時候",
    "小游戏说明, 小遊戲說明"
  })
  void wordsAreNoNames(String simplified, String traditional) {
    assertEquals(traditional, TAIWAN.convert(simplified));
  }

  @Test
  void aNameIsWrittenAlikeInAllOfAText() {
    String text = "院长余伟强表示赞成。";
    Names names = SITE.names(text, Script.HANS);
    ScriptConverter part = SITE.edition(Script.HANS, Edition.HANT, Terms.none(), names);
    assertEquals("可惜余偉強沒能看到", part.convert("可惜余伟强没能看到"));
    assertEquals("可惜餘偉強沒能看到", TAIWAN.convert("可惜余伟强没能看到"));
    assertEquals(
        "<p>可惜<b>余</b>偉強沒能看到其餘偉大</p>",
        SITE.html(Script.HANS, Edition.HANT, Terms.none(), names)
            .convert("<p>可惜<b>余</b>伟强没能看到其余伟大</p>")
            .html());
  }

  @Test
  void aTermOfTheTextGoesBeforeANameInIt() {
    Terms terms = new Terms(Map.of("范伟强", "範偉強"));
    Names names = SITE.names("院长范伟强表示赞成。", Script.HANS);
    assertEquals("院長範偉強說", SITE.edition(Script.HANS, Edition.HANT, terms, names).convert("院长范伟强说"));
  }

  @Test
  void whatIsAWordFarMoreOftenIsOnlyProposed() {
    ScriptCheck check = new ScriptCheck(SITE);
    List<Finding> found = check.paragraph("患者于丽华因高血压入院。", Script.HANS, Terms.none());
    assertEquals(
        List.of("may be a person; if so, add terms: 于丽华:于麗華"),
        found.stream()
            .filter(each -> each.kind() == Finding.Kind.NAME)
            .map(each -> each.note().toString())
            .toList());
    Terms ruled = new Terms(Map.of("于丽华", "于麗華"));
    assertEquals(List.of(), check.paragraph("患者于丽华因高血压入院。", Script.HANS, ruled));
  }

  @ParameterizedTest
  @ValueSource(strings = {"surname;范;规", "surname;范范;规;围", "title", "rank;医生"})
  void namesTheLineThatIsNoRow(String row, @TempDir Path folder) throws IOException {
    Path table = folder.resolve("surnames.tsv");
    Files.writeString(table, "# surnames\n" + row.replace(';', '\t') + "\n");
    InputException fault = assertThrows(InputException.class, () -> SurnameTable.read(table));
    assertTrue(fault.getMessage().contains("surnames.tsv:2"), fault.getMessage());
  }
}
