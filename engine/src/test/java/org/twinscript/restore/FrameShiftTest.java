package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinscript.vocabulary.Vocabulary;

class FrameShiftTest {

  private static final int PASSAGES = 180;

  private final FrameShift frameShift =
      new FrameShift(
          new CharacterReadings(ZhConverterUtil::toSimple),
          new PlaceNames(Vocabulary.load(Path.of("..", "vocabulary")).regionNames().keySet()));

  static Stream<String[]> cases() {
    return Texts.lines("shift-cases.tsv").stream().map(line -> line.split("\t"));
  }

  static Stream<String[]> notYet() {
    return Texts.lines("shift-not-yet.tsv").stream().map(line -> line.split("\t"));
  }

  /** Where passages come from. */
  private enum Source {
    TUNED,
    NATURAL,
    HELD_OUT,
    FREQUENT,
    NEWS;

    List<String> passages() {
      ShiftTexts texts = new ShiftTexts(17);
      return switch (this) {
        case TUNED -> Stream.generate(texts::passage).limit(PASSAGES).toList();
        case NATURAL -> Texts.lines("shift-natural.txt");
        case HELD_OUT -> Texts.lines("shift-held-out.txt");
        case FREQUENT -> Texts.lines("shift-frequent.txt");
        case NEWS -> Texts.lines("shift-news.txt");
      };
    }
  }

  /** The damages of a page beside the frame shift. */
  private enum Page {
    SIMPLIFIED(Set.of()),
    ASCII_MARKS(Set.of(RepairKind.MARK)),
    SWAPPED(Set.of(RepairKind.MARK, RepairKind.SCRIPT)),
    GLOSSED(Set.of(RepairKind.MARK, RepairKind.SCRIPT, RepairKind.GLOSS));

    private final Set<RepairKind> kinds;

    Page(Set<RepairKind> kinds) {
      this.kinds = kinds;
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("cases")
  void restoresTheRun(String origin, String shown, String good) {
    assertEquals(good, restore(shown));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("cases")
  void leavesTheRestoredRunAlone(String origin, String shown, String good) {
    assertEquals(good, restore(good));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("notYet")
  void cannotRestoreTheRunYet(String shown, String good) {
    assertNotEquals(good, restore(shown), "moves to shift-cases.tsv");
  }

  /**
   * A reader loses step at most twice in each passage: in three sentences put together of parts, in
   * one sentence the decoder was tuned on, in one it was not, in one around a word at which readers
   * lose step most often, in one of news as it came. The rest are doubts. What is reached is
   * asserted: more may be exact, not fewer, and none may be wrong.
   */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "TUNED, SIMPLIFIED, 181, 145",
    "TUNED, ASCII_MARKS, 262, 197",
    "TUNED, SWAPPED, 210, 180",
    "TUNED, GLOSSED, 203, 176",
    "NATURAL, SIMPLIFIED, 62, 38",
    "NATURAL, ASCII_MARKS, 62, 33",
    "NATURAL, SWAPPED, 46, 27",
    "NATURAL, GLOSSED, 45, 27",
    "HELD_OUT, SIMPLIFIED, 62, 40",
    "HELD_OUT, ASCII_MARKS, 62, 30",
    "HELD_OUT, SWAPPED, 51, 30",
    "HELD_OUT, GLOSSED, 49, 30",
    "FREQUENT, SIMPLIFIED, 113, 104",
    "FREQUENT, ASCII_MARKS, 113, 104",
    "FREQUENT, SWAPPED, 79, 72",
    "FREQUENT, GLOSSED, 79, 72",
    "NEWS, SIMPLIFIED, 11, 11",
    "NEWS, ASCII_MARKS, 11, 9",
    "NEWS, SWAPPED, 10, 10",
    "NEWS, GLOSSED, 10, 10",
  })
  void restoresGeneratedRuns(Source source, Page page, int runs, int exact, TestReporter reporter) {
    ShiftScore score = score(source, page);
    reporter.publishEntry(source + ", " + page, score.toString());
    assertEquals(runs, score.runs());
    assertTrue(score.exact() >= exact, score::toString);
    assertEquals(0, score.wrong(), score::toString);
  }

  private ShiftScore score(Source source, Page page) {
    ShiftScore score = ShiftScore.NONE;
    List<String> passages = source.passages();
    for (int i = 0; i < passages.size(); i++) {
      String good = new Damager(page.kinds, i).damage(List.of(passages.get(i))).get(0);
      ShiftDamager.Damaged damaged = new ShiftDamager(i, Mirror.USUAL).damage(good, 2);
      score = score.plus(ShiftScore.of(damaged, edits(damaged.shown())));
    }
    return score;
  }

  /** The survey that the leads were read off, of the news. */
  @Test
  void readsNewsWhereverAReaderCanLoseStep(TestReporter reporter) {
    ShiftSurvey survey = ShiftSurvey.of(Texts.lines("shift-news.txt"));
    reporter.publishEntry("news", survey.toString());
    assertEquals(46, survey.score().runs());
    assertTrue(survey.score().exact() >= 44, survey::toString);
    assertEquals(0, survey.score().wrong(), survey::toString);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Page.class)
  void leavesGoodTextAlone(Page kind) {
    ShiftTexts texts = new ShiftTexts(5);
    int characters = 0;
    for (int i = 0; characters < 100_000; i++) {
      String question = i % 7 == 0 ? "为什么？" : "";
      String good = texts.passage() + question + texts.passage();
      String page = new Damager(kind.kinds, i).damage(List.of(good)).get(0);
      assertEquals(page, restore(page));
      characters += page.length();
    }
  }

  @Test
  void leavesQuestionMarksAlone() {
    Texts.lines("shift-leave-alone.txt").forEach(line -> assertEquals(line, restore(line)));
  }

  @Test
  void readsARunAsLongAsItsPassage() {
    // Far behind its beginning 模式 shows as a J, which is no trail byte here.
    String good =
        "这个月，县里的各所学校开展了读书活动，老师带着孩子们走进图书馆、博物馆和田野，把课堂搬到了教室外面。"
            + "活动一共进行了四个星期，参加的学生超过两万名，他们写下的读书笔记装满了三个大柜子，其中最好的一百篇印成了小册子，"
            + "送到每一个班级。校长们说，这样的办学模式受到家长欢迎，今后还要坚持下去。";
    int start = good.indexOf("校开");
    String shown = Redamage.shift(good, start, Mirror.USUAL);
    assertEquals(good, restore(shown));
  }

  @Test
  void leavesARunLongerThanAnyParagraph() {
    String good = "这个月，各所学校开展了读书活动，" + "办学模式受到家长欢迎，".repeat(120) + "今后还要坚持下去。";
    String shown = Redamage.shift(good, good.indexOf("校开"), Mirror.USUAL);
    assertEquals(shown, restore(shown));
  }

  @Test
  void takesNoEndOfASentenceForPartOfAWord() {
    // 蛋殻, an eggshell, would be a word.
    String good = "桌上擺著昨天剩下的蛋。看起來還新鮮。";
    String shown = Redamage.shift(good, good.indexOf('。'), Mirror.USUAL);
    assertTrue(Set.of(good, shown).contains(restore(shown)), () -> restore(shown));
  }

  @Test
  void findsRunsAcrossAPage() {
    // A page has one script.
    List<String[]> all = cases().filter(fields -> !fields[0].equals("made")).toList();
    List<String> page = all.stream().map(fields -> fields[1]).toList();
    List<String> restored =
        IntStream.range(0, page.size())
            .mapToObj(i -> apply(page.get(i), frameShift.edits(page, i)))
            .toList();
    assertEquals(all.stream().map(fields -> fields[2]).toList(), restored);
  }

  private String restore(String text) {
    return apply(text, edits(text));
  }

  private List<Edit> edits(String text) {
    return frameShift.edits(List.of(text), 0);
  }

  private static String apply(String text, List<Edit> edits) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      mended.replace(edits.get(i).offset(), edits.get(i).end(), edits.get(i).after());
    }
    return mended.toString();
  }
}
