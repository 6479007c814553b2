package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.Ledger.Change;
import org.twinscript.ledger.Ledger.Literal;
import org.twinscript.ledger.Ledger.Passage;
import org.twinscript.ledger.LedgerFile;

/** The note on how a text was restored, with its ledger and without. */
class RepairSummaryTest {

  private static final String RAW = "0123456789abcdef".repeat(4);
  private static final String OTHER = "fedcba9876543210".repeat(4);

  private static TestProject project;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    project = new TestProject(folder);
    String header = "raw-sha256=%s\nrepairs=%s";
    project.article(
        "told", "2024-03-05", "衛生", header.formatted(RAW, "comma:1, control:3, mark:3"), "甲。");
    project.article("untold", "2024-03-04", "乙", header.formatted(OTHER, "gloss:2"), "乙。");
    Path content = folder.resolve("content");
    project.write(
        "content/" + content.relativize(LedgerFile.of(content, RAW)), LedgerFile.text(ledger()));
    project.write("content/ledgers/.jbakeignore", "");
    assertEquals(List.of(), project.bake());
  }

  static Ledger ledger() {
    Passage title = new Passage(Ledger.Role.TITLE, List.of(new Literal("衛生")));
    List<Change> changes =
        List.of(
            new Change("comma", 0, 0, ",", "", "why"),
            new Change("control", 0, 1, "\u001B", "", "why"),
            new Change("control", 0, 1, "\u202E", "", "why"),
            new Change("control", 0, 1, "\uD800", "", "why"),
            new Change("mark", 0, 1, "<", "《", "why"),
            new Change("mark", 0, 2, ".", "。", "why"),
            new Change("mark", 0, 3, ".", "。", "why"));
    return new Ledger(
        RAW, "UTF-8", OTHER, List.of(), List.of(title), List.of(), changes, List.of());
  }

  private static Element note(String script, String id) {
    String html = project.read(script + "/articles/2024/" + id + "/index.html");
    return Jsoup.parse(html).selectFirst(".restoration");
  }

  @Test
  void countsAllRepairsInTheSummary() {
    assertEquals("修复说明 7 处", note("zh-hans", "told").selectFirst("summary").text());
  }

  @Test
  void showsEachChangeOnceWithHowOftenItWasMade() {
    assertEquals(
        List.of(",", "U+001B", "U+202E", "U+D800", ". 。 ×2", "< 《"),
        note("zh-hant", "told").select(".changes span").eachText());
  }

  @Test
  void marksWhatWentAndWhatCame() {
    Element changes = note("zh-hans", "told").select(".changes").get(2);
    assertEquals(List.of(".", "<"), changes.select("del").eachText());
    assertEquals(List.of("。", "《"), changes.select("ins").eachText());
  }

  @Test
  void givesTheCountsAloneWhereTheLedgerIsGone() {
    Element note = note("zh-hans", "untold");
    assertTrue(note.select(".changes").isEmpty());
    assertEquals("删去夹注读音 2 处", note.selectFirst("li").text());
  }
}
