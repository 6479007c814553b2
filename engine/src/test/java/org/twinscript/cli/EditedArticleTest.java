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
import org.twinscript.content.ContentFile;
import org.twinscript.vocabulary.Vocabulary;

/**
 * What becomes of a person's edits when pages are imported again. An importer that reads better is
 * played by the table of lines to leave out: with a row more, a line of the page is no part of the
 * article any more.
 */
class EditedArticleTest {

  private static final String FIRST = "广州市今年扩大免费筛查的范围，市民凭身份证即可预约。";
  private static final String SECOND = "全市设有一百二十个筛查点，结果在七个工作日内送达本人，需要复查的由社区医生联系。";
  private static final String CHATTER = "本台记者在越秀区的演播室为您播报，感谢您一直以来的收看。";
  private static final String THIRD = "市民可以在工作日的上午到社区卫生服务中心当面预约，也可以打电话。";

  private static final String PAGE =
      String.join(
          "\n\n", "广州市扩大免费筛查范围", "时间：2024-05-06 来源：某某日报", FIRST, SECOND, CHATTER, THIRD, "");

  @TempDir private Path folder;
  private Path vocabulary;
  private Path raw;
  private Path content;

  @BeforeEach
  void importThePage() throws IOException {
    vocabulary = Files.createDirectory(folder.resolve("vocabulary"));
    try (Stream<Path> tables = Files.list(Path.of("..", "vocabulary"))) {
      for (Path table : tables.filter(Files::isRegularFile).toList()) {
        Files.copy(table, vocabulary.resolve(table.getFileName()));
      }
    }
    raw = Files.createDirectory(folder.resolve("raw"));
    content = folder.resolve("content");
    Files.writeString(raw.resolve("page.txt"), PAGE);
    assertEquals("imported", imported(0));
  }

  @Test
  void anEditStandsWhenThePageBringsNothingNew() throws IOException {
    edit("七个工作日", "五个工作日");
    Map<String, String> before = files();
    assertEquals("edited", imported(0));
    assertEquals("edited", imported(0));
    assertEquals(before, files());
  }

  @Test
  void aBetterReadingIsMergedIntoTheEdit() throws IOException {
    edit("七个工作日", "五个工作日");
    readBetter();
    assertEquals("merged", imported(0));
    String text = Files.readString(article());
    assertTrue(text.contains("五个工作日"), text);
    assertFalse(text.contains(CHATTER), text);
    Map<String, String> before = files();
    assertEquals("edited", imported(0));
    assertEquals(before, files());
    assertEquals(List.of(), proposals());
  }

  @Test
  void whatAPersonRulesOnIsNoConflict() throws IOException {
    edit("status=published", "status=draft");
    edit("date=2024-05-06", "date=2024-05-07");
    String themes = line("themes=");
    edit(themes, "themes=医院");
    edit(line("tags="), "tags=广州市, 医院");
    readBetter();
    assertEquals("merged", imported(0));
    String text = Files.readString(article());
    for (String kept : List.of("status=draft", "date=2024-05-07", "themes=医院", "广州市, 医院")) {
      assertTrue(text.contains(kept), text);
    }
    assertFalse(text.contains(CHATTER), text);
  }

  @Test
  void twoContradictingChangesStandBesideTheFileAlone() throws IOException {
    edit("感谢您一直以来的收看", "谢谢收看");
    String edited = Files.readString(article());
    readBetter();
    assertEquals("conflict", imported(1));
    assertEquals(edited, Files.readString(article()));
    String shown = Files.readString(proposals().get(0));
    assertTrue(shown.contains("<<<<<<< as edited\n"), shown);
    assertTrue(shown.contains("谢谢收看"), shown);
    Map<String, String> before = files();
    assertEquals("conflict", imported(1));
    assertEquals(before, files());
  }

  @Test
  void acceptingOnesOwnTextEndsTheConflict() throws IOException {
    edit("感谢您一直以来的收看", "谢谢收看");
    readBetter();
    imported(1);
    assertEquals(0, accept("--mine").exit());
    assertTrue(Files.readString(article()).contains("谢谢收看"));
    assertSettled("edited");
  }

  @Test
  void acceptingTheImportsTextEndsTheConflict() throws IOException {
    edit("感谢您一直以来的收看", "谢谢收看");
    readBetter();
    imported(1);
    assertEquals(0, accept("--theirs").exit());
    assertFalse(Files.readString(article()).contains("演播室"));
    assertTrue(ContentFile.isAsImported(article()));
    assertSettled("unchanged");
  }

  @Test
  void acceptingTheMergedTextAsksForItsConflictsToBeResolved() throws IOException {
    edit("感谢您一直以来的收看", "谢谢收看");
    edit("七个工作日", "五个工作日");
    readBetter();
    imported(1);
    Run unresolved = accept("--merged");
    assertEquals(1, unresolved.exit());
    assertTrue(unresolved.err().contains("still has a conflict in it"), unresolved.err());
    Path shown = proposals().get(0);
    String text = Files.readString(shown);
    Files.writeString(
        shown,
        text.substring(0, text.indexOf("<<<<<<<"))
            + text.substring(text.indexOf('\n', text.indexOf(">>>>>>>")) + 1));
    assertEquals(0, accept("--merged").exit());
    assertTrue(Files.readString(article()).contains("五个工作日"));
    assertFalse(Files.readString(article()).contains("谢谢收看"));
    assertSettled("edited");
  }

  @Test
  void acceptingWithoutAConflictSaysSo() throws IOException {
    Run run = accept("--mine");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("is in no conflict"), run.err());
    assertEquals(2, Run.with(vocabulary, "accept", "--content", content, id()).exit());
  }

  @Test
  void aRemovedArticleStaysOut() throws IOException {
    String id = id();
    assertEquals(0, Run.with(vocabulary, "remove", "--content", content, id).exit());
    assertEquals("deleted", imported(0));
    assertEquals(List.of(), articles());
    assertEquals(0, Run.with(vocabulary, "verify", "--content", content).exit());
  }

  @Test
  void anArticleDeletedByHandStaysOutAndSoDoesItsOtherCopy() throws IOException {
    Files.delete(article());
    assertEquals("deleted", imported(0));
    Files.writeString(raw.resolve("page.txt"), "分享到\n\n" + PAGE);
    assertEquals("deleted", imported(0));
    Run.with(vocabulary, "verify", "--update", "--content", content);
    assertEquals("deleted", imported(0));
    assertEquals(List.of(), articles());
  }

  @Test
  void anotherCopyOfAnEditedArticleChangesNothing() throws IOException {
    edit("七个工作日", "五个工作日");
    Map<String, String> before = files();
    Files.writeString(raw.resolve("page.txt"), "分享到\n\n" + PAGE);
    assertEquals("unchanged", imported(0));
    assertEquals(before, files());
  }

  @Test
  void importingAgainOnPurposeUndoesARemoval() throws IOException {
    String id = id();
    String before = Files.readString(article());
    Run.with(vocabulary, "remove", "--content", content, id);
    assertEquals("imported", word(importing("--again"), 0));
    assertEquals(before, Files.readString(article()));
    assertEquals("unchanged", imported(0));
    assertEquals(0, Run.with(vocabulary, "verify", "--content", content).exit());
  }

  @Test
  void aRemovalThatMeetsAMistypedIdOffersTheRightOne() throws IOException {
    Run run = Run.with(vocabulary, "remove", "--content", content, id() + "x");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("Do you mean " + id() + "?"), run.err());
  }

  @Test
  void anEditWithAFaultInItsHeaderIsNamedAndNotImportedTwice() throws IOException {
    edit("七个工作日", "五个工作日");
    Files.writeString(article(), "date=2024-05-08\n" + Files.readString(article()));
    Run run = importing();
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("the key date stands twice"), run.out());
    assertEquals(1, articles().size());
  }

  private void assertSettled(String word) throws IOException {
    assertEquals(List.of(), proposals());
    Map<String, String> before = files();
    assertEquals(word, imported(0));
    assertEquals(before, files());
    assertEquals(0, Run.with(vocabulary, "verify", "--content", content).exit());
    ContentFile.read(article(), Vocabulary.load(vocabulary));
  }

  private void readBetter() throws IOException {
    Files.writeString(
        vocabulary.resolve("repeated-lines.tsv"), "cut\tinside\t5\t-\t" + CHATTER + "\n");
  }

  private Run accept(String side) throws IOException {
    return Run.with(vocabulary, "accept", "--content", content, side, id());
  }

  private String imported(int exit) {
    return word(importing(), exit);
  }

  private Run importing(Object... options) {
    return Run.with(
        vocabulary,
        Stream.of(Stream.of("import", "--content", content), Stream.of(options), Stream.of(raw))
            .flatMap(args -> args)
            .toArray());
  }

  /** Of the one page: {@code 1 pages: 0 imported, 1 unchanged …}. */
  private static String word(Run run, int exit) {
    assertEquals(exit, run.exit(), run.out() + run.err());
    String totals =
        run.out().lines().filter(line -> line.startsWith("1 pages: ")).findFirst().orElseThrow();
    return totals.replaceAll("^1 pages: (?:.*, )?1 (\\w+).*$", "$1");
  }

  private void edit(String before, String after) throws IOException {
    String text = Files.readString(article());
    assertTrue(text.contains(before), text);
    Files.writeString(article(), text.replace(before, after));
  }

  private String line(String start) throws IOException {
    return Files.readString(article())
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private String id() throws IOException {
    return article().getFileName().toString().replace(".md", "");
  }

  private Path article() throws IOException {
    return articles().get(0);
  }

  private List<Path> articles() throws IOException {
    try (Stream<Path> found = Files.walk(content.resolve("articles"))) {
      return found.filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  private List<Path> proposals() throws IOException {
    try (Stream<Path> found = Files.walk(content)) {
      return found
          .filter(file -> file.toString().contains(".new-"))
          .filter(file -> file.getParent().endsWith("2024"))
          .toList();
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
