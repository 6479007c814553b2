package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is named, all of it, and the last site stays as it was. */
class FailedBakeTest {

  @TempDir private Path folder;
  private TestProject project;
  private Map<String, String> lastSite;

  @BeforeEach
  void bakeAGoodSite() {
    project = new TestProject(folder);
    project.article("good", "2024-01-01", "好", "regions=上海市", "正文。");
    assertEquals(List.of(), project.bake());
    lastSite = project.files();
  }

  private void assertFails(String... parts) {
    List<String> faults = project.bake();
    assertEquals(parts.length, faults.size(), faults.toString());
    for (int i = 0; i < parts.length; i++) {
      assertTrue(faults.get(i).contains(parts[i]), faults.get(i));
    }
    assertEquals(lastSite, project.files());
    assertFalse(Files.exists(project.output().resolveSibling("site.old")));
  }

  @Test
  void namesEveryFaultAtOnce() {
    project.article("a", "2024-01-01", "甲", "regions=不存在的地方", "正文。");
    project.article("b", "2024-02-30", "乙", "regions=上海市", "正文。");
    project.write("content/articles/2024/c.md", "没有分隔线\n");
    assertFails("2024/a.md:6:", "2024/b.md:4:", "2024/c.md");
  }

  @Test
  void namesAnUnknownScript() {
    project.write(
        "content/pages/help.md",
        "title=帮助\ntype=page\nstatus=published\nscript=zh\n~~~~~~\n\n正文。\n");
    assertFails("pages/help.md:4:");
  }

  @Test
  void namesAFileWithAControlCharacter() {
    project.article("bell", "2024-01-01", "铃", "", "正\u0007文。");
    assertFails("2024/bell.md:9: holds the invisible control character U+0007");
  }

  @Test
  void namesBothFilesOfADuplicateId() {
    project.article("good", "2023-01-01", "又一篇", "", "正文。");
    assertFails("2024/good.md: has the same id as");
  }

  @Test
  void namesAFileThatJbakeWouldPassOver() {
    project.write("content/articles/2024/picture.png", "");
    project.write("content/articles/2024/SHOUTED.MD", "");
    project.write("content/articles/2024/nobody/picture.png", "");
    project.write("content/articles/2024/good/folder/picture.png", "");
    assertFails(
        "2024/SHOUTED.MD: is no .md file, so it would be left out; write the ending",
        "good/folder/picture.png: is no .md file and belongs to none",
        "nobody/picture.png: is no .md file and belongs to none",
        "2024/picture.png: is no .md file and belongs to none");
  }

  @Test
  void namesAFileBesideAnArticleThatDoesNotNameIt() {
    project.write("content/articles/2024/good/picture.png", "");
    assertFails("good/picture.png: is empty");
  }

  @Test
  void namesAFileThatAnotherEngineOfJbakeWouldTake() {
    project.write("content/raw.html", "title=x\ntype=page\nstatus=published\n~~~~~~\n<p>x</p>");
    assertFails("content/raw.html");
  }

  @Test
  void namesALinkThatLeadsRoundInACircle() throws Exception {
    Path parent = folder.resolve("content/articles");
    Files.createSymbolicLink(parent.resolve("again"), parent);
    assertFails("articles/again: is a link to a folder that it lies in");
  }

  @Test
  void namesAnAddressThatIsNone() {
    project.setting("site.host", "nowhere");
    assertFails("jbake.properties: site.host must be an address");
  }

  @Test
  void refusesAPageThatHidesAPartOfTheSite() {
    project.write("content/pages/regions.md", TestProject.page("地区", "正文。"));
    assertFails("pages/regions.md: takes the address");
  }

  @Test
  void namesATemplateWithAnError() {
    project.write("templates/article.ftlh", "${article.nonsense}");
    assertFails("article.ftlh: cannot be rendered: ");
  }

  @Test
  void namesAWordThatOneTableLacks() {
    project.write("templates/words/zh-hant.properties", "siteName=簡繁文庫\n");
    assertFails("zh-hant.properties: lacks about");
  }

  @Test
  void refusesToReplaceAFolderOfSomethingElse() throws Exception {
    Path precious = folder.resolve("precious");
    Files.createDirectories(precious);
    Files.writeString(precious.resolve("thesis.txt"), "years of work");
    assertTrue(project.bakeInto(precious).get(0).contains("holds something else"));
    assertEquals("years of work", Files.readString(precious.resolve("thesis.txt")));
  }

  @Test
  void leavesAloneWhatTheImporterPutBesideAnEditedArticle() {
    project.write("content/articles/2024/good.md.new-0123abcd", "title=好\n");
    assertEquals(List.of(), project.bake());
    assertEquals(lastSite, project.files());
  }

  @Test
  void passesOverTheLedgersOfImports() {
    project.write("content/ledgers/.jbakeignore", "");
    project.write("content/ledgers/ab/abcd.json", "{}");
    assertEquals(List.of(), project.bake());
    assertTrue(project.files().keySet().stream().noneMatch(file -> file.contains("abcd")));
  }

  @Test
  void copiesNoAssetIntoTheLastSite() {
    project.write("assets/css/site.css", "body { color: red }");
    project.write("content/articles/2024/c.md", "没有分隔线\n");
    assertFails("2024/c.md");
  }

  @Test
  void recoversWithTheNextBake() {
    project.write("content/articles/2024/c.md", "没有分隔线\n");
    assertEquals(1, project.bake().size());
    project.article("c", "2024-01-02", "丙", "", "正文。");
    assertEquals(List.of(), project.bake());
    assertTrue(project.files().containsKey("zh-hant/articles/2024/c/index.html"));
  }
}
