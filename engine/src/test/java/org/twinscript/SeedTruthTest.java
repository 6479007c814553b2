package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.article.Block;
import org.twinscript.restore.Repair;
import org.twinscript.restore.RepairKind;

/**
 * The three real pages against what their publishers printed, character for character. The truth is
 * kept as digests: all of a page's lines agree exactly when its character error rate is 0.
 */
class SeedTruthTest {

  private static final PageImport PAGES = Records.pageImport();

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "004"})
  void isRestoredToTheLastCharacter(String page) {
    List<SeedTruth> truth = SeedTruth.of(page);
    List<String> texts = new ArrayList<>();
    List<SeedTruth> restored = restored(imported(page), texts);
    for (int i = 0; i < Math.min(truth.size(), restored.size()); i++) {
      assertEquals(truth.get(i), restored.get(i), texts.get(i));
    }
    assertEquals(truth.size(), restored.size());
    int characters = truth.stream().mapToInt(SeedTruth::characters).sum();
    System.out.printf("page %s: %d characters, error rate 0%n", page, characters);
  }

  /**
   * All that these pages hold: every line of them was read for characters that make no sense. A run
   * may be repaired together with the sound characters behind it.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "000 | ?!睆V; ??坪颓把丶夹g; ??破放啤? | 。”廣; 專科和前沿技術; 專科品牌”",
        "001 | ??苾?yōu) | 專科優(yōu)",
        "004 | ??啤\uE5712 搬t | 專科、專病“醫"
      })
  void findsEveryRunThatWasReadOneByteLate(String page, String shown, String meant) {
    List<Repair> runs =
        imported(page).restoration().repairs().stream()
            .filter(repair -> repair.kind() == RepairKind.FRAME_SHIFT)
            .toList();
    assertStartWith(shown, runs.stream().map(Repair::before).toList());
    assertStartWith(meant, runs.stream().map(Repair::after).toList());
    runs.forEach(run -> System.out.println(page + ": " + run.before() + " → " + run.after()));
  }

  private static void assertStartWith(String starts, List<String> texts) {
    List<String> expected = List.of(starts.split("; "));
    assertEquals(expected.size(), texts.size(), texts::toString);
    for (int i = 0; i < texts.size(); i++) {
      assertTrue(texts.get(i).startsWith(expected.get(i)), texts.get(i));
    }
  }

  private static List<SeedTruth> restored(ImportedPage page, List<String> texts) {
    RestoredTexts restored = RestoredTexts.of(page.damaged(), page.restoration());
    List<SeedTruth> lines = new ArrayList<>();
    add(lines, texts, "title", restored.title());
    add(lines, texts, "source", restored.source().orElse("-"));
    add(lines, texts, "date", day(page));
    for (Block block : restored.blocks()) {
      String kind = block instanceof Block.Heading ? "heading" : "paragraph";
      add(lines, texts, kind, block.text());
    }
    return lines;
  }

  private static String day(ImportedPage page) {
    return page.article().date().orElseThrow()
        + page.article().time().map(time -> " " + time).orElse("");
  }

  private static void add(List<SeedTruth> lines, List<String> texts, String kind, String text) {
    lines.add(SeedTruth.of(kind, text));
    texts.add(text);
  }

  private static ImportedPage imported(String page) {
    Path file =
        Seeds.pages().stream()
            .filter(seed -> seed.getFileName().toString().startsWith(page))
            .findFirst()
            .orElseGet(
                () ->
                    Assumptions.abort(
                        "the three real pages are not beside the project (shared/seeds)"));
    return PAGES.run(file);
  }
}
