package org.twinscript.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.twinscript.merge.TextMerge.Merged;

class TextMergeTest {

  private static final TextMerge MERGE =
      new TextMerge(new TextMerge.Labels("mine", "before", "theirs"));

  private static final String BASE = "甲段。\n\n乙段。前句。后句。\n\n丙段。";

  @Test
  void takesTheChangesOfBothSides() {
    assertEquals(
        new Merged("甲段改。\n\n乙段。前句。后句。\n\n丙段修。", 0),
        MERGE.merge(BASE, BASE.replace("甲段", "甲段改"), BASE.replace("丙段", "丙段修")));
  }

  @Test
  void mergesTwoSentencesOfOneParagraph() {
    assertEquals(
        new Merged("甲段。\n\n乙段。前句改。后句修。\n\n丙段。", 0),
        MERGE.merge(BASE, BASE.replace("前句", "前句改"), BASE.replace("后句", "后句修")));
  }

  @Test
  void mergesAnAddedSentenceAndAChangedOne() {
    assertEquals(
        new Merged("甲段。\n\n乙段。前句。后句修。\n\n丙段。另一句。", 0),
        MERGE.merge(BASE, BASE + "另一句。", BASE.replace("后句", "后句修")));
  }

  @Test
  void showsASentenceThatBothHaveChanged() {
    Merged merged = MERGE.merge(BASE, BASE.replace("甲段", "甲段改"), BASE.replace("甲段", "甲段修"));
    assertEquals(1, merged.conflicts());
    assertEquals(
        "<<<<<<< mine\n甲段改。\n||||||| before\n甲段。\n=======\n甲段修。\n>>>>>>> theirs\n"
            + BASE.substring("甲段。\n".length()),
        merged.text());
    assertTrue(TextMerge.hasMarkers(merged.text()));
    assertFalse(TextMerge.hasMarkers(BASE));
  }

  @Test
  void aChangedLineThatTheOtherSideHasTakenOutIsAConflict() {
    assertEquals(
        1, MERGE.merge(BASE, BASE.replace("甲段。\n\n", ""), BASE.replace("甲段", "甲段修")).conflicts());
  }

  @Test
  void whatBothHaveChangedAlikeIsNoConflict() {
    String both = BASE.replace("甲段", "甲段改");
    assertEquals(new Merged(both, 0), MERGE.merge(BASE, both, both));
  }

  @Test
  void withoutABaseWhateverDiffersIsAConflict() {
    Merged merged = MERGE.merge("同。\n\n甲。", "同。\n\n乙。");
    assertEquals(1, merged.conflicts());
    assertTrue(merged.text().startsWith("同。\n\n<<<<<<< mine\n甲。\n"), merged.text());
  }

  @Test
  void anEditOfOneSideAloneIsTakenWholeWhateverItIs() {
    Random random = new Random(21);
    for (int round = 0; round < 2_000; round++) {
      String base = text(random);
      String edit = text(random);
      assertEquals(new Merged(edit, 0), MERGE.merge(base, base, edit));
      assertEquals(new Merged(edit, 0), MERGE.merge(base, edit, base));
      assertEquals(new Merged(edit, 0), MERGE.merge(base, edit, edit));
    }
  }

  @Test
  void noSentenceComesOutThatNeitherSideHasWrittenAndNoAddedOneIsLost() {
    Random random = new Random(22);
    for (int round = 0; round < 2_000; round++) {
      String base = text(random);
      String mine = text(random);
      String theirs = text(random);
      Merged merged = MERGE.merge(base, mine, theirs);
      if (merged.conflicts() == 0) {
        List<String> written = new ArrayList<>(sentences(mine));
        written.addAll(sentences(theirs));
        List<String> found = sentences(merged.text());
        assertTrue(written.containsAll(found), merged::text);
        assertTrue(found.containsAll(added(base, mine)), merged::text);
        assertTrue(found.containsAll(added(base, theirs)), merged::text);
      }
    }
  }

  private static List<String> added(String base, String side) {
    List<String> added = new ArrayList<>(sentences(side));
    added.removeAll(sentences(base));
    return added;
  }

  private static List<String> sentences(String text) {
    return List.of(text.split("(?<=。)\\n*"));
  }

  /** A few lines of a few sentences, from few so that they meet. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(4);
    for (int line = 0; line < lines; line++) {
      text.append(line == 0 ? "" : "\n");
      int sentences = 1 + random.nextInt(3);
      for (int sentence = 0; sentence < sentences; sentence++) {
        text.append("甲乙丙丁戊己".charAt(random.nextInt(6))).append('。');
      }
    }
    return text.toString();
  }
}
