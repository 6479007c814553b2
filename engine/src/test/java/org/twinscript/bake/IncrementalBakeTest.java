package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinscript.ledger.LedgerFile;

/** A bake over the last one's notes gives what a bake into an empty folder gives. */
class IncrementalBakeTest {

  private static final String SEVENTH = "content/articles/2019/more-7.md";
  private static final String RAW = "0123456789abcdef".repeat(4);

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void bakeFirst() {
    project = BakedSiteTest.sample(folder);
    project.write("content/ledgers/.jbakeignore", "");
    for (int i = 0; i < 25; i++) {
      String date = "2019-03-%02d".formatted(i + 1);
      project.article("more-" + i, date, "又一篇" + i, "themes=口腔健康", "正文" + i + "，HPV。");
    }
    project.bakeAlone(project.output());
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("nothing", project -> {}),
        change("a body", edit(SEVENTH, "正文7，HPV", "别的正文，见《新条例》")),
        change("a title", edit(SEVENTH, "又一篇7", "改名的一篇")),
        change("a date", edit(SEVENTH, "date=2019-03-08", "date=2019-11-08")),
        change("a date taken away", edit(SEVENTH, "date=2019-03-08\n", "")),
        change("a new region", edit(SEVENTH, "themes=", "regions=长宁区\nthemes=")),
        change("a theme taken away", edit(SEVENTH, "themes=口腔健康", "")),
        change("a script", edit(SEVENTH, "script=zh-Hans", "script=zh-Hant")),
        change("a term of its own", edit(SEVENTH, "themes=", "terms=又:又\nthemes=")),
        change("a draft", edit(SEVENTH, "status=published", "status=draft")),
        change("a draft published", IncrementalBakeTest::publishDraft),
        change("a new article", IncrementalBakeTest::addArticle),
        change("an article deleted", project -> project.delete(SEVENTH)),
        change("an article renamed", project -> project.move(SEVENTH, "content/articles/x.md")),
        change("a page", edit("content/pages/about.md", "关于本库", "关于这座档案馆")),
        change("a ledger", IncrementalBakeTest::addLedger),
        change("a theme renamed", edit("vocabulary/themes.tsv", "\t口腔健康\t口", "\t口腔健康\t大口")),
        change("a conversion", project -> project.append("vocabulary/conversions.tsv", "一篇\t一編\n")),
        change("a map", project -> project.write("vocabulary/tiles.tsv", "# none\n")),
        change("a template", edit("templates/article.ftlh", "class=\"body\"", "class=\"text\"")),
        change("a part of templates", edit("templates/lib/list.ftlh", "dateline", "day")),
        change("a word", edit("templates/words/zh-hant.properties", "一份記錄", "一份紀錄")),
        change("a setting", project -> project.setting("index.posts_per_page", "7")),
        change("the address", project -> project.setting("site.host", "https://example.net/a")),
        change(
            "an edition",
            project -> project.setting("site.editions", "zh-Hans, zh-Hant, zh-Hant-HK")),
        change("an asset", project -> project.write("assets/css/more.css", "p { color: red }")));
  }

  private static Arguments change(String name, Consumer<TestProject> change) {
    return arguments(name, change);
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

  private static void addLedger(TestProject project) {
    project.write("content/ledgers/01/" + RAW + ".json", LedgerFile.text(MendingTest.ledger()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void writesWhatDiffersAndNothingElseAfter(String name, Consumer<TestProject> change) {
    Map<String, String> before = project.files();
    Map<String, FileTime> times = times(before.keySet());
    change.accept(project);
    project.bakeAlone(project.output());
    assertSameAsClean();
    Map<String, String> after = project.files();
    assertEquals(differing(before, after), differing(times, times(after.keySet())));
  }

  private void assertSameAsClean() {
    Path clean = folder.resolve("clean/site");
    project.bakeAlone(clean);
    assertEquals(TestProject.files(clean), project.files());
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
  void leavesNothingOfADeletedArticle() {
    project.delete(SEVENTH);
    project.bakeAlone(project.output());
    assertFalse(Files.exists(project.output().resolve("zh-hans/articles/2019/more-7")));
    assertFalse(project.files().values().stream().anyMatch(text -> text.contains("more-7/")));
  }
}
