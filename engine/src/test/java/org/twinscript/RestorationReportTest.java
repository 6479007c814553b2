package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twinscript.restore.RepairKind.COMMA;
import static org.twinscript.restore.RepairKind.FRAME_SHIFT;
import static org.twinscript.restore.RepairKind.GLOSS;
import static org.twinscript.restore.RepairKind.MARK;
import static org.twinscript.restore.RepairKind.SCRIPT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.article.Article;
import org.twinscript.article.Block;
import org.twinscript.restore.Damager;
import org.twinscript.restore.RepairKind;
import org.twinscript.script.Script;

/** Prints how well the archive's own records come back, and the seeds where they are at hand. */
class RestorationReportTest {

  private static final PageImport PAGES = Records.pageImport();

  private static final List<Article> RECORDS =
      Records.all().stream().filter(record -> record.script() == Script.HANS).toList();

  /** In percent of the runs, to be tightened as the decoding of frame shifts gets better. */
  private static final int LEAST_EXACT = 89;

  private static final String ROW = "%-40s %6s %6s %6s %6s %12s  %s%n";

  @TempDir private Path folder;

  @Test
  void ofEveryMixOfDamages() throws IOException {
    StringBuilder table =
        new StringBuilder(
            ROW.formatted("DAMAGE", "PAGES", "RUNS", "EXACT", "DOUBTS", "FALSE EDITS", "REPAIRS"));
    Tally all = new Tally();
    for (Set<RepairKind> kinds :
        List.of(
            EnumSet.noneOf(RepairKind.class),
            EnumSet.of(FRAME_SHIFT),
            EnumSet.of(MARK, COMMA, FRAME_SHIFT),
            EnumSet.of(SCRIPT, GLOSS, MARK, FRAME_SHIFT),
            EnumSet.of(SCRIPT, GLOSS, MARK, COMMA, FRAME_SHIFT))) {
      Tally tally = new Tally();
      for (int i = 0; i < RECORDS.size(); i++) {
        tally.add(RECORDS.get(i), kinds, i);
      }
      table.append(tally.row(kinds.toString()));
      all.add(tally);
    }
    table.append(all.row("all"));
    Tally seeds = new Tally();
    Seeds.pages().forEach(page -> seeds.count(PAGES.run(page)));
    table.append(seeds.row("three real pages"));
    System.out.print(table);
    assertEquals(0, all.falseEdits, table::toString);
    assertTrue(all.exact * 100 >= all.runs * LEAST_EXACT, table::toString);
  }

  /** What came of some pages. A run is counted exact when its whole paragraph came back. */
  private final class Tally {

    private final Map<String, Integer> repairs = new TreeMap<>();
    private int pages;
    private int runs;
    private int exact;
    private int doubts;
    private int falseEdits;

    void add(Article record, Set<RepairKind> kinds, long seed) throws IOException {
      Damager lines = new Damager(without(kinds, FRAME_SHIFT), seed);
      Damager prose = new Damager(kinds, seed);
      MirrorPage mirror =
          MirrorPage.of(
              record, line -> (line.indexOf('。') < 0 ? lines : prose).damage(List.of(line)).get(0));
      Path file = folder.resolve(record.id() + ".txt");
      ImportedPage page = PAGES.run(Files.writeString(file, mirror.txt()));
      count(page);
      runs += prose.runs();
      compare(record, page, prose.runs());
    }

    private Set<RepairKind> without(Set<RepairKind> kinds, RepairKind kind) {
      Set<RepairKind> others = EnumSet.noneOf(RepairKind.class);
      kinds.stream().filter(other -> other != kind).forEach(others::add);
      return others;
    }

    /** A paragraph that is not the record's and shows no doubt was edited wrongly. */
    private void compare(Article record, ImportedPage page, int shifted) {
      List<Block> expected = Records.blocks(record);
      List<Block> found = RestoredTexts.of(page.damaged(), page.restoration()).blocks();
      assertEquals(expected.size(), found.size(), record.id()::value);
      int first = page.restoration().passages().size() - found.size();
      int wrong = 0;
      for (int i = 0; i < found.size(); i++) {
        int passage = first + i;
        if (!found.get(i).equals(expected.get(i))) {
          wrong++;
          boolean doubted =
              page.restoration().doubts().stream().anyMatch(it -> it.passage() == passage);
          falseEdits += doubted ? 0 : 1;
        }
      }
      exact += shifted - wrong;
    }

    void count(ImportedPage page) {
      pages++;
      doubts += page.restoration().doubts().size();
      page.restoration().counts().forEach((kind, n) -> repairs.merge(kind, n, Integer::sum));
    }

    void add(Tally other) {
      pages += other.pages;
      runs += other.runs;
      exact += other.exact;
      doubts += other.doubts;
      falseEdits += other.falseEdits;
      other.repairs.forEach((kind, n) -> repairs.merge(kind, n, Integer::sum));
    }

    String row(String name) {
      return ROW.formatted(name, pages, runs, exact, doubts, falseEdits, repairs);
    }
  }
}
