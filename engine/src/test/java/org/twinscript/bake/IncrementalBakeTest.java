package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.cache.MemoryFile;
import org.twinscript.bake.images.TestPictures;
import org.twinscript.ledger.LedgerFile;

/** A bake over the last one's notes gives what a bake into an empty folder gives. */
class IncrementalBakeTest {

  private static final String SEVENTH = more(7);
  private static final String PHOTO = "content/articles/2019/more-7/photo.jpg";
  private static final String OTHER = "content/articles/2019/more-8/photo.jpg";
  private static final String RAW = "0123456789abcdef".repeat(4);

  @TempDir private Path folder;
  private TestProject project;
  private int cleanBakes;

  @BeforeEach
  void bakeFirst() {
    project = BakedSiteTest.sample(folder);
    project.write("content/ledgers/.jbakeignore", "");
    for (int i = 0; i < 25; i++) {
      String date = "2019-03-%02d".formatted(i + 1);
      project.article("more-" + i, date, "又一篇" + i, "themes=口腔健康", "正文" + i + "，HPV。");
    }
    put(project, PHOTO, 900);
    project.append(SEVENTH, "\n![图](photo.jpg)\n");
    project.bakeAlone(project.output());
  }

  private static void put(TestProject project, String path, int width) {
    try {
      Path file = project.folder().resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, TestPictures.plain("jpeg", width, 60));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String more(int number) {
    return "content/articles/2019/more-" + number + ".md";
  }

  /** What can happen to a project between two bakes. */
  private static Map<String, Consumer<TestProject>> changes() {
    Map<String, Consumer<TestProject>> changes = new LinkedHashMap<>();
    changes.put("nothing", project -> {});
    changes.put("a body", edit(SEVENTH, "正文7，HPV", "别的正文，见《新条例》"));
    changes.put("a picture", project -> put(project, PHOTO, 901));
    changes.put("a caption", edit(SEVENTH, "(photo.jpg)", "(photo.jpg \"图说\")"));
    changes.put("a picture more", IncrementalBakeTest::addPicture);
    changes.put("the first of two that are the same", IncrementalBakeTest::removePicture);
    changes.put("a picture renamed", IncrementalBakeTest::renamePicture);
    changes.put("a title", edit(SEVENTH, "又一篇7", "改名的一篇"));
    changes.put("a date", edit(more(8), "date=2019-03-09", "date=2019-11-08"));
    changes.put("a date taken away", edit(more(9), "date=2019-03-10\n", ""));
    changes.put("a new region", edit(more(10), "themes=", "regions=长宁区\nthemes="));
    changes.put("a theme taken away", edit(more(11), "themes=口腔健康", ""));
    changes.put("a script", edit(more(12), "script=zh-Hans", "script=zh-Hant"));
    changes.put("a term of its own", edit(more(13), "themes=", "terms=又:又\nthemes="));
    changes.put(
        "who made it", edit(more(17), "themes=", "author=王后; 李里\nseries=一辑\npart=2\nthemes="));
    changes.put(
        "where it comes from",
        edit(more(18), "themes=", "source=甲报; 乙社\nsource-url=; https://b.org/\nthemes="));
    changes.put(
        "where and what may be done",
        edit(more(19), "themes=", "place=外滩 @ 31.2,121.4\nlicence=CC BY 4.0\nthemes="));
    changes.put("a vaguer date", edit(more(20), "date=2019-03-21", "date=2019-03/2019-04"));
    changes.put("the day of a change", edit(more(21), "themes=", "updated=2026-11-20\nthemes="));
    changes.put("an older name", edit(more(22), "themes=", "aliases=old/name/\nthemes="));
    changes.put("a draft", edit(more(14), "status=published", "status=draft"));
    changes.put("a draft published", IncrementalBakeTest::publishDraft);
    changes.put("a new article", IncrementalBakeTest::addArticle);
    changes.put("an article deleted", project -> project.delete(more(15)));
    changes.put("an article renamed", project -> project.move(more(16), "content/articles/x.md"));
    changes.put("a page", edit("content/pages/about.md", "关于本库", "关于这座档案馆"));
    changes.put("a ledger", IncrementalBakeTest::addLedger);
    changes.put("a theme renamed", edit("vocabulary/themes.tsv", "\t口腔健康\t口", "\t口腔健康\t大口"));
    changes.put(
        "a conversion", project -> project.append("vocabulary/conversions.tsv", "一篇\t一編\n"));
    changes.put("a map", project -> project.write("vocabulary/tiles.tsv", "# none\n"));
    changes.put("a template", edit("templates/article.ftlh", "class=\"body\"", "class=\"text\""));
    changes.put("a part of templates", edit("templates/lib/list.ftlh", "dateline", "day"));
    changes.put("a word", edit("templates/words/zh-hant.properties", "一筆紀錄", "一份紀錄"));
    changes.put("a setting", project -> project.setting("index.posts_per_page", "7"));
    changes.put("the address", project -> project.setting("site.host", "https://example.net/a"));
    changes.put(
        "an edition", project -> project.setting("site.editions", "zh-Hans, zh-Hant, zh-Hant-HK"));
    changes.put("a link", edit(more(1), "正文1，", "见[另一篇](more-7.md#p1)，"));
    changes.put("a target in another year", edit(SEVENTH, "date=2019-03-08", "date=2018-03-08"));
    changes.put("a link taken away", edit(more(1), "(more-7.md#p1)", ""));
    changes.put("an asset", project -> project.write("assets/css/more.css", "p { color: red }"));
    return changes;
  }

  private static Consumer<TestProject> edit(String file, String before, String after) {
    return project -> project.edit(file, before, after);
  }

  private static void publishDraft(TestProject project) {
    project.edit("content/articles/2024/unfinished.md", "status=draft", "status=published");
  }

  private static void addArticle(TestProject project) {
    project.article("brand-new", "2024-12-31", "新的", "regions=越秀区\nthemes=口腔健康", "HPV。");
  }

  /** The same bytes as another article's. */
  private static void addPicture(TestProject project) {
    put(project, OTHER, 901);
    project.append(more(8), "\n![图](photo.jpg)\n");
  }

  private static void removePicture(TestProject project) {
    project.delete(PHOTO);
    project.edit(SEVENTH, "![图](photo.jpg \"图说\")", "");
  }

  private static void renamePicture(TestProject project) {
    project.move(OTHER, OTHER.replace("photo", "picture"));
    project.edit(more(8), "(photo.jpg)", "(picture.jpg)");
  }

  private static void addLedger(TestProject project) {
    project.write(
        "content/ledgers/01/" + RAW + ".json", LedgerFile.text(RepairSummaryTest.ledger()));
  }

  /** One after the other, as notes are handed on from bake to bake. */
  @Test
  void writesWhatDiffersAndNothingElseAfterEachKindOfChange() {
    changes()
        .forEach(
            (name, change) -> {
              Map<String, String> before = project.files();
              Map<String, FileTime> times = times(before.keySet());
              change.accept(project);
              project.bakeAlone(project.output());
              Map<String, String> after = project.files();
              assertEquals(clean(), after, name);
              assertEquals(differing(before, after), differing(times, times(after.keySet())), name);
            });
  }

  private Map<String, String> clean() {
    Path clean = folder.resolve("clean-" + cleanBakes++ + "/site");
    project.bakeAlone(clean);
    return TestProject.files(clean);
  }

  private void assertSameAsClean() {
    assertEquals(clean(), project.files());
  }

  private Map<String, FileTime> times(Set<String> paths) {
    Map<String, FileTime> times = new TreeMap<>();
    paths.forEach(path -> times.put(path, time(project.output().resolve(path))));
    return times;
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys that have another value than before, or none before. */
  private static Set<String> differing(Map<String, ?> before, Map<String, ?> after) {
    Set<String> differing = new TreeSet<>(after.keySet());
    differing.removeIf(path -> after.get(path).equals(before.get(path)));
    return differing;
  }

  @Test
  void mendsWhatSomebodyDidToTheSite() throws IOException {
    Path home = project.output().resolve("zh-hans/index.html");
    FileTime modified = Files.getLastModifiedTime(home);
    Files.writeString(home, Files.readString(home).replace("<h1>", "<H1>"));
    Files.setLastModifiedTime(home, modified);
    Files.delete(project.output().resolve("zh-hant/articles/2019/more-7/index.html"));
    Files.createDirectories(project.output().resolve("zh-hans/articles/stray/deep"));
    Files.writeString(project.output().resolve("zh-hans/articles/stray/deep/x.html"), "stray");
    Files.writeString(project.output().resolve("zh-hant/stray.html"), "stray");
    project.bakeAlone(project.output());
    assertSameAsClean();
  }

  @Test
  void noticesAnEditThatKeepsSizeAndTime() throws IOException {
    Path article = folder.resolve(SEVENTH);
    FileTime modified = Files.getLastModifiedTime(article);
    project.edit(SEVENTH, "正文7", "正文8");
    Files.setLastModifiedTime(article, modified);
    project.bakeAlone(project.output());
    assertTrue(project.read("zh-hans/articles/2019/more-7/index.html").contains("正文8"));
    assertSameAsClean();
  }

  @Test
  void noticesThatTheTargetOfALinkHasGone() {
    project.edit(more(1), "正文1，", "见[另一篇](more-7.md)，");
    project.bakeAlone(project.output());
    project.move(SEVENTH, "content/articles/2019/seven.md");
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> project.bakeAlone(project.output()));
    assertTrue(
        failure
            .getMessage()
            .contains("more-1.md:9: links to \"more-7.md\", and there is no such file"),
        failure.getMessage());
    project.move("content/articles/2019/seven.md", SEVENTH);
    project.bakeAlone(project.output());
    assertSameAsClean();
  }

  @Test
  void leavesNothingOfADeletedArticle() {
    project.delete(SEVENTH);
    project.delete(PHOTO);
    project.bakeAlone(project.output());
    assertFalse(Files.exists(project.output().resolve("zh-hans/articles/2019/more-7")));
    assertFalse(project.files().values().stream().anyMatch(text -> text.contains("more-7/")));
  }

  @Test
  void beginsAnewWithoutNotes() throws IOException {
    Files.delete(notes());
    project.edit(SEVENTH, "正文7", "正文8");
    project.bakeAlone(project.output());
    assertSameAsClean();
  }

  @Test
  void beginsAnewWhereNotesAreCutShort() throws IOException {
    byte[] notes = Files.readAllBytes(notes());
    for (int length : new int[] {0, 7, 20, notes.length / 2, notes.length - 1}) {
      Files.write(notes(), Arrays.copyOf(notes, length));
      project.edit(SEVENTH, "正文", "正文一");
      project.bakeAlone(project.output());
    }
    assertSameAsClean();
  }

  @Test
  void beginsAnewWhereABitOfTheNotesHasFlipped() throws IOException {
    byte[] notes = Files.readAllBytes(notes());
    for (int place : new int[] {3, 12, 40, notes.length / 3, notes.length - 1}) {
      byte[] flipped = notes.clone();
      flipped[place] ^= 4;
      Files.write(notes(), flipped);
      project.edit(SEVENTH, "正文", "正文一");
      project.bakeAlone(project.output());
    }
    assertSameAsClean();
  }

  @Test
  void beginsAnewAfterAnotherEngine() throws IOException {
    MemoryFile file = new MemoryFile(notes());
    byte[] notes = file.read().orElseThrow();
    notes[0] ^= 1;
    file.write(Arrays.copyOf(notes, notes.length / 2));
    project.edit(SEVENTH, "正文7", "正文8");
    project.bakeAlone(project.output());
    assertSameAsClean();
  }

  @Test
  void bakesThatMeetTakeTurns() throws Exception {
    project.edit(SEVENTH, "正文7", "正文8");
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Callable<Void> bake =
          () -> {
            project.bakeAlone(project.output());
            return null;
          };
      for (Future<Void> done : two.invokeAll(List.of(bake, bake, bake))) {
        done.get();
      }
    } finally {
      two.shutdownNow();
    }
    assertSameAsClean();
  }

  @Test
  void aFailedBakeKeepsTheNotes() throws IOException {
    byte[] notes = Files.readAllBytes(notes());
    project.edit(SEVENTH, "type=article", "type=poem");
    assertThrows(IllegalStateException.class, () -> project.bakeAlone(project.output()));
    assertArrayEquals(notes, Files.readAllBytes(notes()));
    project.edit(SEVENTH, "type=poem", "type=article");
    project.bakeAlone(project.output());
    assertSameAsClean();
  }

  private Path notes() {
    return project.output().resolveSibling("site.memory");
  }
}
