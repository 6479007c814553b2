package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.twinscript.script.ScriptDetector.Swap;
import org.twinscript.script.ScriptDetector.Verdict;

class ScriptDetectorTest {

  private static final Conversions CONVERSIONS = Conversions.withOverrides(Tables.overrides());

  private final ScriptDetector detector = new ScriptDetector(CONVERSIONS);

  /** In the manner of Taiwan and Hong Kong, each with one word mistyped as a swap would have it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "第四條　各級學校應于每學期開始前，完成飲用水設備之清洗及水質檢驗，並將檢驗結果張貼於明顯處所，其紀錄應保存二年備查。第五條　飲用水設備"
            + "維護單位應訂定維護計畫，定期更換濾芯；其維護紀錄表由主管機關另定之。第六條　檢驗不合格者，應即停止使用，並於三日內改善；複驗合格後，"
            + "始得恢復供水。第七條　違反第四條規定，經通知限期改善而屆期未改善者，依本法第二十條處罰。",
        "老街轉角那家藥房開了快六十年，玻璃柜裡的秤還是日治時期留下來的。老闆說，當年鄉下沒有診所，大家頭疼發燒都先來這里抓帖藥，他父親一邊秤藥"
            + "一邊問症狀，問完了還會塞兩顆糖給小孩。後來對面蓋了醫院，生意一下子掉了大半，他也想過要收起來，可是老鄰居捨不得，說來這裡不是為了"
            + "買藥，是想找人講講話。",
        "港島東區上周末舉行長者健康日，社區中心一早便排起長龍。負責的社工表示，今年特別增設聽力測試及骨質密度檢查，名額只有二百個，開放登記不到兩"
            + "小時便告額滿。當區區議員則認為，政府應該把這類活動恆常化，并在屋邨設立流動車，讓行動不便的長者也能受惠。",
      })
  void takesNoWritersSlipForASwap(String written) {
    assertNotEquals(Swap.CERTAIN, detector.swap(written, false));
  }

  /** One word that a swap has changed, in a text of some length that has none of a writer's. */
  @Test
  void knowsASwapByOneWordWhereNothingSpeaksAgainstIt() {
    String text =
        "社区卫生服务中心从上周开始延长门诊时间，上班的人晚上也能来看病。中心主任说，刚开始每天晚上只有几个人，现在已经排起了队，最多的一天来了四"
            + "十多位。医生们分成两班，护士也多招了三名，药房一直开到九点。住在附近的老人说，白天家里没有人，晚上孩子下班了可以陪着一起来，心里踏实"
            + "多了。中心还给慢性病人建了名单，每个月打一次电话，问问药吃完了没有，血压稳不稳。有人担心医生太累，主任说大家轮着休息，区里也给了补助"
            + "，这件事一定会做下去。明年春天中心还要开中医门诊，请县医院的大夫每星期来坐诊一天，老人再也不用一大早赶车进城排队了。镇上的中学听说以后，也请医生每学期去讲两次课，教学生怎样保护眼睛，怎样包扎伤口，讲完了还留下一本小册子。";
    String swapped = Mirror.swap(text);
    assertEquals(Swap.CERTAIN, detector.swap(swapped, false));
    assertEquals(Swap.NONE, detector.swap(swapped.substring(0, 60), false));
  }

  /** Manuals of the mainland set corner marks too: then the text has to be longer. */
  @Test
  void cornerMarksAskForMoreThanOneWordInAShortText() {
    String start = "选择「打印」以后，文件会先在屏幕上显示一遍，您可以翻页、放大，看完再决定是否送到打印机。纸张用完时，窗口下方会出现一行提示。";
    String rest =
        "如果文件有很多页，可以只打印其中一部分，页码之间用逗号分开。双面打印要先看看打印机是否支持，不支持的请先印单数页，把纸翻过来再印双数页。"
            + "用「取消」按钮可以停止打印，已经送到打印机的几页仍会印出来。想省墨水的，请把质量设成草稿。需要图片清楚的，请改成最好，"
            + "那样每页要多用一倍的时间。打印机没有反应时，先看看电源和数据线，再把打印队列里的任务全部删除，重新启动程序。";
    assertNotEquals(Swap.CERTAIN, detector.swap(Mirror.swap(start), false));
    assertEquals(Swap.CERTAIN, detector.swap(Mirror.swap(start + rest), false));
  }

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
  @ValueSource(
      strings = {
        "新藥上市之后，醫院立即採購。",
        "診所開到夜里十點，週末不休息。",
        "氣象站表示，青溪山區明起三天有午后雷陣雨，民眾外出請攜帶雨具。",
        "門診結束之后，志工留在走廊里。"
      })
  void oneOrTwoWordsNeverDecide(String sentence) {
    assertFalse(detector.isSwapped(sentence));
  }

  /** A writer who mistypes 之后 and 夜里 has 後 and 裡 elsewhere; a swap gives one form only. */
  @Test
  void aWritersOtherFormsSpeakAgainstASwap() {
    String slips = "手術之后在家休養，夜里咳嗽，病房的鬧鍾也制造噪音。";
    String others = "出院後第三天，家裡的溫度計壞了，於是改用醫院製作的紀錄表，並徵得同意。";
    assertEquals(Swap.CERTAIN, detector.swap("手術之后在家休養，夜里咳嗽，醫院征求意見。", true));
    assertEquals(Swap.NONE, detector.swap(slips + others, false));
    assertEquals(Swap.NONE, detector.swap(others.repeat(3) + slips, false));
  }

  @Test
  void whatIsInDoubtIsSaidToBe() {
    assertEquals(Swap.DOUBTFUL, detector.swap("診所開到夜里十點，節日不休息。", false));
    assertEquals(List.of(5), detector.swapTraces("診所開到夜里十點，節日不休息。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"計畫|計劃", "蹤跡|踪跡", "合併|合並", "家具|家俱", "標竿|標杆", "鑑定|鑒定", "銷毀|銷燬", "鉅額|巨額"})
  void freePairsSayNothing(String pair) {
    for (String form : pair.split("\\|")) {
      assertEquals(List.of(), detector.swapTraces("醫院說，" + form + "的事還沒有結論。"), form);
    }
  }

  /** As statutes of Taiwan are worded, which keep to forms of their own. */
  @Test
  void lawsInTheirOwnMannerAreNotSwapped() {
    String law =
        """
        第一條　為規範診所之設置，並確保病患權益，特制定本規則。
        第二條　本規則所稱主管機關：在中央為衛生機關；在地方為各該縣（市）政府。
        第三條　申請設置者，應備具左列書表，報請主管機關核准後，發給證照：一、申請書。二、負責醫師之證件影本。三、鉅額器材之清冊。
        第四條　村（里）內之診所，其證照之換發，準用前條之規定；逾期不換發者，撤銷其證照，並追繳規費。
        第五條　主管機關得徵收規費，並得委託鄉（鎮、市、區）公所辦理；徵收之程序，由主管機關定之。
        第六條　違反第三條規定者，處新臺幣三萬元以上十五萬元以下罰鍰，並限期改善；屆期未改善者，按次處罰之。
        第七條　本規則自發布日施行。
        """;
    assertEquals(Swap.NONE, detector.swap(law, false));
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
