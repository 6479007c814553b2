package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.script.ScriptDetector.Verdict;

class ScriptDetectorTest {

  private static final Conversions CONVERSIONS = Conversions.withOverrides(Tables.overrides());

  private final ScriptDetector detector = new ScriptDetector(CONVERSIONS);
  private final ScriptConverter toTaiwan = CONVERSIONS.between(Script.HANS, Script.HANT);

  @ParameterizedTest
  @CsvSource({
    "广州市卫生健康委, SIMPLIFIED",
    "廣州市衛生健康委, TRADITIONAL",
    "医疗機構預防, MIXED",
    "中山大学附属医院與中山大學附屬醫院, MIXED",
    "一群人在床上, NEUTRAL",
    "Guangzhou 2024, NEUTRAL",
    "'', NEUTRAL"
  })
  void detects(String text, Verdict verdict) {
    assertEquals(verdict, detector.detect(text));
  }

  @Test
  void shortSpansAreMostlyDecidedAndLongOnesAlways() {
    assertTrue(decided(8) > 0.9, "8: " + decided(8));
    assertTrue(decided(20) > 0.99, "20: " + decided(20));
    assertEquals(1, decided(40));
  }

  /** Of all spans of a length in both editions, the share that comes out as the right script. */
  private double decided(int length) {
    String text = simplified();
    double right =
        spans(text, length).filter(span -> detector.detect(span) == Verdict.SIMPLIFIED).count()
            + spans(toTaiwan.convert(text), length)
                .filter(span -> detector.detect(span) == Verdict.TRADITIONAL)
                .count();
    return right / (2 * spans(text, length).count());
  }

  private static Stream<String> spans(String text, int length) {
    return IntStream.rangeClosed(0, text.length() - length)
        .mapToObj(at -> text.substring(at, at + length));
  }

  @Test
  void wellWrittenTraditionalIsNotSwapped() {
    assertFalse(detector.isSwapped(toTaiwan.convert(simplified())));
    assertFalse(detector.isSwapped(traditional()));
  }

  @Test
  void aWriterMayKeepToARareForm() {
    String text = toTaiwan.convert(simplified());
    assertFalse(detector.isSwapped(text.replace("。", "，吸菸有害健康。")));
  }

  /** None of these is wrong, and a technical writer may use all of them. */
  @Test
  void aWriterMayKeepToSeveralRareForms() {
    assertFalse(detector.isSwapped("請移動捲軸，將數值捨入，再匯總各列的內容。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"新藥上市之后，醫院立即採購。", "診所開到夜里十點，週末不休息。"})
  void oneWordThatNoWriterSpellsSoIsEnough(String sentence) {
    assertTrue(detector.isSwapped(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"皇后與太后參觀了醫院，呂后的陵墓在附近。", "診所離車站三公里，鄰里互相幫忙。"})
  void queensAndMilesAreWrittenSo(String sentence) {
    assertFalse(detector.isSwapped(sentence));
  }

  @Test
  void cornerMarksSpeakForAWriterWhoMistyped() {
    assertFalse(detector.isSwapped("醫院說：「新藥上市之后，立即採購。」"));
  }

  @Test
  void traditionalMadeCharacterByCharacterIsSwapped() {
    assertTrue(detector.isSwapped(characterByCharacter(simplified())));
  }

  @Test
  void aKeywordLineInSimplifiedDoesNotHideIt() {
    assertTrue(detector.isSwapped("广州医院,健康资讯|疾病预防\n" + characterByCharacter(simplified())));
  }

  @Test
  void simplifiedAndShortTextsAreNotSwapped() {
    assertFalse(detector.isSwapped(simplified()));
    assertFalse(detector.isSwapped("征求意見後，幹部里程。"));
  }

  @Test
  void realPagesOfAMirrorAreSwapped() throws IOException {
    Optional<Path> seeds = seeds();
    assumeTrue(seeds.isPresent(), "no seeds beside the project");
    try (Stream<Path> pages = Files.list(seeds.get())) {
      for (Path page : pages.toList()) {
        assertTrue(detector.isSwapped(Files.readString(page)), page::toString);
      }
    }
  }

  private static Optional<Path> seeds() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(folder -> folder.resolve("shared").resolve("seeds"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static String simplified() {
    return column(1);
  }

  private static String traditional() {
    return column(2);
  }

  private static String column(int column) {
    return Tables.rows("/script/health.tsv").stream()
        .map(row -> row[column])
        .collect(Collectors.joining());
  }

  private static String characterByCharacter(String text) {
    return Mirror.swap(text);
  }

  /** Short enough that only some differences stand in each. */
  @Test
  void mostRecordsThatAMirrorSwappedAreFound() throws IOException {
    List<String> swapped = Records.in(Script.HANS).stream().map(Mirror::swap).toList();
    long found = swapped.stream().filter(detector::isSwapped).count();
    assertTrue(found >= 0.9 * swapped.size(), found + " of " + swapped.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"s2tw", "s2hk", "s2t"})
  void noRecordConvertedWithPhrasesIsSwapped(String config) throws IOException {
    ScriptConverter converter = CONVERSIONS.named(config).orElseThrow();
    for (String record : Records.in(Script.HANS)) {
      assertFalse(detector.isSwapped(converter.convert(record)), record);
    }
  }

  @Test
  void noRecordWrittenInTraditionalIsSwapped() throws IOException {
    List<String> records = Records.in(Script.HANT);
    assertFalse(records.isEmpty());
    records.forEach(record -> assertFalse(detector.isSwapped(record), record));
  }
}
