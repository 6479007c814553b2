package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twinscript.restore.RepairKind.COMMA;
import static org.twinscript.restore.RepairKind.GLOSS;
import static org.twinscript.restore.RepairKind.MARK;
import static org.twinscript.restore.RepairKind.SCRIPT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinscript.script.Conversions;
import org.twinscript.script.Script;

class RestorerTest {

  private static final int PAGES = 40;

  private final Restorer restorer = new Restorer(Conversions.standard());

  static Stream<Set<RepairKind>> mixes() {
    return Stream.of(
        Set.of(SCRIPT),
        Set.of(MARK),
        Set.of(COMMA),
        Set.of(SCRIPT, GLOSS),
        Set.of(SCRIPT, MARK),
        Set.of(MARK, COMMA),
        Set.of(SCRIPT, GLOSS, MARK),
        Set.of(SCRIPT, GLOSS, MARK, COMMA));
  }

  @ParameterizedTest
  @MethodSource("mixes")
  void undoesEveryMixOfDamages(Set<RepairKind> kinds) {
    List<List<String>> pages = Texts.pages("clean-hans.txt", PAGES);
    for (int page = 0; page < pages.size(); page++) {
      List<String> damaged = new Damager(kinds, page).damage(pages.get(page));
      Restoration restoration = restorer.restore(damaged);
      assertPassages(pages.get(page), restoration.passages());
      assertEquals(Script.HANS, restoration.script());
      assertEquals(kinds.size(), restoration.counts().size(), () -> "kinds: " + kinds);
      assertReplays(damaged, restoration);
    }
  }

  @Test
  void leavesCorrectSimplifiedTextAlone() {
    List<List<String>> pages = Texts.pages("clean-hans.txt", PAGES);
    assertTrue(pages.stream().flatMap(List::stream).mapToInt(String::length).sum() > 20_000);
    pages.forEach(page -> assertUntouched(page, Script.HANS));
  }

  @Test
  void leavesCorrectTraditionalTextAlone() {
    Texts.pages("clean-hant.txt", PAGES).forEach(page -> assertUntouched(page, Script.HANT));
  }

  @Test
  void leavesSingleSentencesAlone() {
    Texts.lines("clean-hans.txt")
        .forEach(sentence -> assertUntouched(List.of(sentence), Script.HANS));
  }

  @Test
  void keepsAnAuthorsGlossesOnAPageWithFew() {
    assertUntouched(List.of("扬州邗(hán)江，古称邗沟。", "蔺(lìn)姓与冼(xiǎn)姓。"), Script.HANS);
    assertUntouched(
        List.of(
            "邗(hán)江區與盩(zhōu)厔(zhì)縣，以及歙(shè)縣，都是古地名。", "這裡的齋(zhāi)與龐(páng)姓，來自饒(ráo)州和譙(qiáo)郡。"),
        Script.HANT);
  }

  @Test
  void keepsAsciiMarksOnAPageThatUsesBoth() {
    assertUntouched(List.of("会议(第二次)开始，有人问，有人答；结束了。"), Script.HANS);
  }

  @Test
  void aPageMayBeEmpty() {
    assertUntouched(List.of(), Script.HANS);
    assertUntouched(List.of("", "-", "×"), Script.HANS);
  }

  @Test
  void doubtsAGlossItCannotRead() {
    String glossed = "衛(wèi)生醫(yī)療發(fā)展產(chǎn)業(yè)網(gǒu)站";
    Restoration restoration = restorer.restore(List.of(glossed));
    assertEquals(5, restoration.counts().get("gloss"));
    Doubt doubt = restoration.doubts().get(0);
    assertEquals(GLOSS, doubt.kind());
    assertTrue(restoration.passages().get(0).startsWith("(gǒu)", doubt.offset()));
  }

  @Test
  void readsDecomposedToneMarks() {
    String glossed = "衛(we\u0300i)生醫(yi\u0304)療發(fɑ\u0304)展產(chǎn)業(yè)";
    Restoration restoration = restorer.restore(List.of(glossed));
    assertEquals(5, restoration.counts().get("gloss"));
    assertTrue(restoration.repairs().get(0).why().startsWith("we\u0300i is a reading of 衛"));
  }

  @Test
  void isTheSameForEveryThread() {
    List<List<String>> damaged =
        IntStream.range(0, PAGES)
            .mapToObj(
                page ->
                    new Damager(Set.of(SCRIPT, GLOSS, MARK, COMMA), page)
                        .damage(Texts.pages("clean-hans.txt", 1).get(0)))
            .toList();
    List<Restoration> alone = damaged.stream().map(restorer::restore).toList();
    assertEquals(alone, damaged.parallelStream().map(restorer::restore).toList());
  }

  private void assertUntouched(List<String> page, Script script) {
    Restoration restoration = restorer.restore(page);
    assertEquals(List.of(), restoration.repairs());
    assertEquals(List.of(), restoration.doubts());
    assertEquals(page, restoration.passages());
    assertEquals(script, restoration.script());
  }

  private static void assertPassages(List<String> expected, List<String> actual) {
    IntStream.range(0, expected.size()).forEach(i -> assertEquals(expected.get(i), actual.get(i)));
  }

  /** The account is complete and the result is at rest. */
  private void assertReplays(List<String> damaged, Restoration restoration) {
    List<String> replayed = new ArrayList<>(damaged);
    restoration
        .repairs()
        .forEach(
            repair ->
                replayed.set(repair.passage(), repair.applyTo(replayed.get(repair.passage()))));
    assertEquals(restoration.passages(), replayed);
    assertEquals(List.of(), restorer.restore(restoration.passages()).repairs());
  }
}
