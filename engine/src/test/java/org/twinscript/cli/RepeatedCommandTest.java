package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedCommandTest {

  private static final String SUPPORT = "本网站由某某信息中心提供技术支持。";

  private static final String CUT = "cut\tafter\t6\t-\t" + SUPPORT;

  private static final String KEPT = "keep\tafter\t6\t-\t特此通知。";

  private static final List<String> THINGS = List.of("图书馆", "游泳馆", "菜市场", "老年食堂", "健身房", "文化宫");

  @TempDir private Path folder;
  private Path raw;
  private Path content;
  private Path vocabulary;
  private Path table;

  @BeforeEach
  void makeASite() throws IOException {
    raw = Files.createDirectory(folder.resolve("raw"));
    content = folder.resolve("content");
    vocabulary = Files.createDirectory(folder.resolve("vocabulary"));
    table = vocabulary.resolve("repeated-lines.tsv");
    for (String name : List.of("regions.tsv", "themes.tsv", "conversions.tsv")) {
      Files.copy(Path.of("..", "vocabulary", name), vocabulary.resolve(name));
    }
    for (String thing : THINGS) {
      Files.writeString(
          page(thing),
          """
          广州市的%s下周向居民开放

          广州市的%s已经修缮完成，下周起每天开放十个小时，居民凭证件登记后就能进去看看。

          特此通知。

          %s
          """
              .formatted(thing, thing, SUPPORT));
    }
  }

  @Test
  void writesWhatRecursAndSaysHowMuch() throws IOException {
    Run run = run("repeated", raw);
    assertEquals(0, run.exit(), run.err());
    assertEquals(
        List.of(CUT, KEPT, "6 articles; 2 lines added to " + table + ": 1 cut, 1 keep"),
        run.out().lines().toList());
    assertEquals(List.of(CUT, KEPT), rows());
  }

  @Test
  void writesTheSameAgainOrFromAnotherOrder() throws IOException {
    run("repeated", raw);
    String text = Files.readString(table);
    Run again = run("repeated", raw);
    assertTrue(again.out().contains("0 lines added"), again.out());
    assertEquals(text, Files.readString(table));
    Files.delete(table);
    run("repeated", page("文化宫"), page("健身房"), raw);
    assertEquals(text, Files.readString(table));
  }

  @Test
  void writesNoTableWhereNothingRecurs() {
    Run run = run("repeated", page("图书馆"));
    assertEquals(0, run.exit(), run.err());
    assertFalse(Files.exists(table));
  }

  @Test
  void neverChangesARowOfAPerson() throws IOException {
    String edited = "# 本站的声明是正文\nkeep\tafter\t0\t-\t" + SUPPORT + "\n";
    Files.writeString(table, edited);
    run("repeated", raw);
    assertEquals(edited + KEPT + "\n", Files.readString(table));
    importAll();
    assertTrue(texts().values().stream().allMatch(text -> text.contains(SUPPORT)));
  }

  @Test
  void goesOnPastAPageItCannotRead() throws IOException {
    Files.writeString(raw.resolve("empty.txt"), "");
    Run run = run("repeated", raw);
    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("refused: "), run.err());
    assertEquals(List.of(CUT, KEPT), rows());
  }

  @Test
  void cutsOnImportAndReplaysExactly() throws IOException {
    run("repeated", raw);
    importAll();
    assertEquals(THINGS.size(), texts().size());
    assertTrue(texts().values().stream().noneMatch(text -> text.contains(SUPPORT)));
    assertTrue(texts().values().stream().allMatch(text -> text.contains("特此通知。")));
    Run replay = run("replay", "--content", content, raw);
    assertEquals(0, replay.exit(), replay.out());
    assertTrue(replay.out().contains("6 pages: 6 exact"), replay.out());
  }

  @Test
  void namesTheReasonInExplanationAndLedger() throws IOException {
    run("repeated", raw);
    Run run = run("explain", page("图书馆"));
    String why = "recurs with other articles; to be cut by repeated-lines.tsv";
    assertTrue(run.out().contains("“" + SUPPORT + "” → (dropped)  (" + why + ")"), run.out());
    importAll();
    String row = "[\"furniture\",7," + SUPPORT.length() + ",\"" + SUPPORT + "\",\"" + why + "\"]";
    Map<Path, String> ledgers = files("ledgers");
    ledgers.keySet().removeIf(file -> !file.toString().endsWith(".json"));
    assertEquals(THINGS.size(), ledgers.size());
    assertTrue(ledgers.values().stream().allMatch(text -> text.contains(row)), ledgers::toString);
  }

  /** The part is then compared with all files, the rest of which must lie there untouched. */
  @Test
  void givesTheSameBytesWhenAPartIsImportedAgain() throws IOException {
    run("repeated", raw);
    importAll();
    Map<Path, String> all = files("");
    Run part = run("import", "--content", content, page("菜市场"), page("文化宫"));
    assertEquals(0, part.exit(), part.err());
    assertEquals(all, files(""));
    Path elsewhere = folder.resolve("elsewhere");
    run("import", "--content", elsewhere, page("菜市场"));
    try (Stream<Path> walk = Files.walk(elsewhere)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        // Row by row: the manifest of all pages has more of them than that of one.
        Path twin = content.resolve(elsewhere.relativize(file));
        assertTrue(Files.readAllLines(twin).containsAll(Files.readAllLines(file)), file::toString);
        boolean manifest = file.endsWith("manifest");
        assertEquals(!manifest, Files.mismatch(twin, file) < 0, file::toString);
      }
    }
  }

  @Test
  void mendsArticlesThatWereImportedBeforeTheTableWas() throws IOException {
    importAll();
    assertTrue(texts().values().stream().allMatch(text -> text.contains(SUPPORT)));
    run("repeated", raw);
    importAll();
    assertTrue(texts().values().stream().noneMatch(text -> text.contains(SUPPORT)));
    assertEquals(THINGS.size(), texts().size());
  }

  @Test
  void everyCommandNamesTheLineOfATableAtFault() throws IOException {
    Files.writeString(table, "# head\nperhaps\tafter\t6\t-\t特此通知。\n");
    for (Run run :
        List.of(
            run("import", "--content", content, raw), run("explain", raw), run("repeated", raw))) {
      assertEquals(1, run.exit());
      assertTrue(run.err().contains(table + ":2: decision “perhaps”"), run.err());
    }
    assertFalse(Files.exists(content));
  }

  @Test
  void endsWithTwoWhenCalledWrongly() {
    assertEquals(2, run("repeated").exit());
    assertEquals(2, run("repeated", folder.resolve("nowhere")).exit());
    assertEquals(2, Run.with(folder.resolve("nowhere"), "repeated", raw).exit());
    assertFalse(Files.exists(folder.resolve("nowhere")));
  }

  private Run run(Object... args) {
    return Run.with(vocabulary, args);
  }

  private void importAll() {
    Run run = run("import", "--content", content, raw);
    assertEquals(0, run.exit(), run.out() + run.err());
  }

  private Path page(String thing) {
    return raw.resolve("page-" + THINGS.indexOf(thing) + ".txt");
  }

  private List<String> rows() throws IOException {
    return Files.readAllLines(table).stream().filter(row -> !row.startsWith("#")).toList();
  }

  private Map<Path, String> texts() throws IOException {
    return files("articles");
  }

  private Map<Path, String> files(String under) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(content.resolve(under))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.readString(file));
      }
    }
    return files;
  }
}
