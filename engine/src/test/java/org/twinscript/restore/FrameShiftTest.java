package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrameShiftTest {

  private static final int PASSAGES = 180;

  private final FrameShift frameShift = new FrameShift(new Readings(ZhConverterUtil::toSimple));

  static Stream<String[]> cases() {
    return Texts.lines("shift-cases.tsv").stream().map(line -> line.split("\t"));
  }

  static Stream<String[]> notYet() {
    return Texts.lines("shift-not-yet.tsv").stream().map(line -> line.split("\t"));
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("Simplified", Set.of(), 0.92),
        Arguments.of("Simplified with ASCII marks", Set.of(RepairKind.MARK), 0.84),
        Arguments.of("swapped", Set.of(RepairKind.MARK, RepairKind.SCRIPT), 0.98),
        Arguments.of(
            "swapped with glosses",
            Set.of(RepairKind.MARK, RepairKind.SCRIPT, RepairKind.GLOSS),
            0.98));
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

  /** Where a reader loses step twice in every passage of three sentences. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void restoresGeneratedRuns(
      String name, Set<RepairKind> kinds, double share, TestReporter reporter) {
    ShiftTexts texts = new ShiftTexts(17);
    int runs = 0;
    int exact = 0;
    for (int i = 0; i < PASSAGES; i++) {
      String good = new Damager(kinds, i).damage(List.of(texts.passage())).get(0);
      ShiftDamager.Damaged damaged = new ShiftDamager(i, Mirror.USUAL).damage(good, 2);
      List<Edit> edits = frameShift.edits(List.of(damaged.shown()), 0);
      runs += damaged.runs();
      exact += apply(damaged.shown(), edits).equals(good) ? damaged.runs() : right(good, edits);
    }
    reporter.publishEntry(
        name, "sentences %d, runs %d, exact %d".formatted(3 * PASSAGES, runs, exact));
    assertTrue(exact >= share * runs, exact + " of " + runs);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void leavesGoodTextAlone(String name, Set<RepairKind> kinds) {
    ShiftTexts texts = new ShiftTexts(5);
    int characters = 0;
    for (int i = 0; characters < 100_000; i++) {
      String question = i % 7 == 0 ? "为什么？" : "";
      String good = texts.passage() + question + texts.passage();
      String page = new Damager(kinds, i).damage(List.of(good)).get(0);
      assertEquals(page, restore(page));
      characters += page.length();
    }
  }

  @Test
  void leavesQuestionMarksAlone() {
    Texts.lines("shift-leave-alone.txt").forEach(line -> assertEquals(line, restore(line)));
  }

  @Test
  void findsRunsAcrossAPage() {
    List<String[]> all = cases().toList();
    List<String> page = all.stream().map(fields -> fields[1]).toList();
    List<String> restored =
        IntStream.range(0, page.size())
            .mapToObj(i -> apply(page.get(i), frameShift.edits(page, i)))
            .toList();
    assertEquals(all.stream().map(fields -> fields[2]).toList(), restored);
  }

  /** Of a passage not wholly restored: the edits that put back what stood there. */
  private static int right(String good, List<Edit> edits) {
    List<Edit> right = new ArrayList<>(edits);
    right.removeIf(edit -> !good.contains(edit.after()));
    return Math.min(1, right.size());
  }

  private String restore(String text) {
    return apply(text, frameShift.edits(List.of(text), 0));
  }

  private static String apply(String text, List<Edit> edits) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      mended.replace(edits.get(i).offset(), edits.get(i).end(), edits.get(i).after());
    }
    return mended.toString();
  }
}
