package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionsTest {

  private static final Conversions CONVERSIONS = Conversions.withOverrides(Tables.overrides());

  @Test
  void equalsOpenccOnAllItsOwnCases() {
    Conversions standard = Conversions.standard();
    List<OpenccCase> cases = OpenccCase.all();
    assertEquals(475, cases.size());
    assertEquals(List.of(), cases.stream().filter(each -> !each.isRightWith(standard)).toList());
  }

  @Test
  void everyConfigurationOfOpenccHasCases() {
    assertEquals(
        CONVERSIONS.names(),
        OpenccCase.all().stream().map(OpenccCase::config).distinct().sorted().toList());
  }

  @Test
  void hasNothingForAnUnknownName() {
    assertTrue(CONVERSIONS.named("s2x").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "s2t, 生长发育, 生長發育",
    "s2t, 白血症, 白血症",
    "s2t, 足三里, 足三里",
    "s2tw, 皮肤病, 皮膚病",
    "s2tw, 包括发热, 包括發熱",
    "s2tw, 循环系统的服务对象, 循環系統的服務對象",
    "s2t, 𫝈, 㑮",
    "t2s, 㑮, 𫝈",
    "s2t, ⿰虫风 虫风, ⿰虫风 蟲風",
    "s2t, ⿰虫。风, ⿰蟲。風",
    "t2s, ⿱⿰車車車 車, ⿱⿰車車車 车",
    "t2s, ⿲車車, ⿲车车",
    "tw2s, 隨著原著, 随着原著"
  })
  void converts(String config, String from, String to) {
    assertEquals(to, CONVERSIONS.named(config).orElseThrow().convert(from));
  }

  @Test
  void operatorsWithoutEndAreNoDescription() {
    String text = "⿰".repeat(100_000) + "車";
    String converted = CONVERSIONS.named("t2s").orElseThrow().convert(text);
    assertEquals("车", converted.substring(100_000));
  }

  @Test
  void aCompatibilityIdeographConvertsAsItsDouble() {
    assertEquals("车", CONVERSIONS.named("t2s").orElseThrow().convert("\uF902"));
  }

  @Test
  void aScriptAndItselfAreOneAndTheSame() {
    String text = "“头发”";
    assertSame(text, CONVERSIONS.between(Script.HANS, Script.HANS).convert(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s2t", "t2s", "s2tw", "tw2s", "s2hk", "hk2s"})
  void keepsTheNumberOfCodePoints(String config) {
    ScriptConverter converter = CONVERSIONS.named(config).orElseThrow();
    SplittableRandom random = new SplittableRandom(20_240_322);
    for (int round = 0; round < 400; round++) {
      String text = noise(random);
      assertEquals(count(text), count(converter.convert(text)), text);
    }
    OpenccCase.all()
        .forEach(each -> assertEquals(count(each.input()), count(converter.convert(each.input()))));
  }

  /** Code points of all planes, lone surrogates and description operators among them. */
  private static String noise(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < 200; at++) {
      switch (random.nextInt(5)) {
        case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> text.append((char) random.nextInt(0xD800, 0xE000));
        case 2 -> text.append((char) random.nextInt(0x2FF0, 0x3000));
        default -> text.append((char) random.nextInt(0x33F0, 0xA000));
      }
    }
    return text.toString();
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  @Test
  void sixtyFourThreadsMayUseItFirstAtOnce() throws Exception {
    String input =
        OpenccCase.all().stream().map(OpenccCase::input).collect(Collectors.joining("\n"));
    Conversions fresh = Conversions.standard();
    CyclicBarrier start = new CyclicBarrier(64);
    Callable<String> use =
        () -> {
          start.await();
          return fresh.named("s2tw").orElseThrow().convert(input);
        };
    String expected = Conversions.standard().named("s2tw").orElseThrow().convert(input);
    assertEquals(List.of(expected), results(use).distinct().toList());
  }

  private static Stream<String> results(Callable<String> use) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(64);
    try {
      return threads.invokeAll(Collections.nCopies(64, use)).stream().map(ConversionsTest::get);
    } finally {
      threads.shutdown();
    }
  }

  private static String get(Future<String> result) {
    try {
      return result.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new AssertionError(failure);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "頭髮裡面，吃著麵線，這裡說明衛生。, 頭髮裏面，吃着麪線，這裏説明衞生。",
    "群眾在床上溫習，線上啟用。, 羣眾在牀上温習，線上啓用。",
    "皇后之後，余先生與范教授在公里外。, 皇后之後，余先生與范教授在公里外。"
  })
  void taiwansFormsBecomeHongKongsAndComeBackWithoutHarm(String taiwan, String hongKong) {
    assertEquals(hongKong, CONVERSIONS.between(Script.HANT, Edition.HANT_HK).convert(taiwan));
    String common = CONVERSIONS.named("hk2t").orElseThrow().convert(hongKong);
    assertEquals(taiwan, CONVERSIONS.named("t2tw").orElseThrow().convert(common));
  }

  @Test
  void theEditionsOfOneArticleShareACutAndReadAsIfEachHadItsOwn() {
    SplittableRandom random = new SplittableRandom(20_261_129);
    Conversions article = CONVERSIONS.forOneArticle();
    Stream.concat(
            Stream.of("资金发放后，⿰虫风和车里的头发", "衞生署里头", "这里、只有三只"),
            Stream.generate(() -> noise(random)).limit(50))
        .forEach(
            text -> {
              for (Edition edition : List.of(Edition.HANT, Edition.HANT_HK, Edition.HANT)) {
                assertEquals(
                    CONVERSIONS.between(Script.HANS, edition).convert(text),
                    article.between(Script.HANS, edition).convert(text));
              }
            });
  }

  @Test
  void readsTraditionalOfTaiwanAndOfHongKong() {
    ScriptConverter toSimplified = CONVERSIONS.between(Script.HANT, Script.HANS);
    assertEquals("卫生署说，为市民着想", toSimplified.convert("衞生署説，為市民着想"));
    assertEquals("卫生署说，为市民着想", toSimplified.convert("衛生署說，為市民著想"));
  }
}
