package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which an archive can come to harm is seen and named. */
class VerifyCommandTest {

  private static final String PICTURE = "articles/2024/bundle/photo.jpg";

  @TempDir private static Path imported;

  @TempDir private Path folder;
  private Path content;
  private Path article;
  private Path ledger;

  @BeforeAll
  static void importPages() throws IOException {
    assertEquals(0, Run.of("import", "--content", imported, Path.of("../examples/raw")).exit());
    Files.createDirectories(imported.resolve("articles/2024/bundle"));
    Files.write(imported.resolve("articles/2024/bundle/photo.jpg"), new byte[] {1, 2, 3, 4});
    Files.createDirectories(imported.resolve("pages"));
    Files.writeString(
        imported.resolve("pages/about.md"),
        "title=关于\ntype=page\nstatus=published\nscript=zh-Hans\n~~~~~~\n\n这里是一座档案馆。\n");
    assertEquals(0, Run.of("verify", "--update", "--content", imported).exit());
  }

  @BeforeEach
  void copyTheArchive() throws IOException {
    content = folder.resolve("content");
    try (Stream<Path> files = Files.walk(imported)) {
      for (Path file : files.toList()) {
        Files.copy(file, content.resolve(imported.relativize(file)));
      }
    }
    article = all("articles", ".md").get(0);
    ledger = all("ledgers", ".json").get(0);
  }

  @Test
  void findsNothingInASoundArchive() {
    Run run = verify();
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().contains(", 0 not as they were."), run.out());
  }

  @Test
  void seesEveryFlippedBitOfALedgerOrAPicture() throws IOException {
    flip(content.resolve("articles/2024/bundle/photo.jpg"), 2);
    flip(ledger, 700);
    Run run = verify();
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("changed  articles/2024/bundle/photo.jpg: its bytes"), run.out());
    assertTrue(run.out().contains("changed  " + path(ledger) + ": its ledger has"), run.out());
  }

  @Test
  void seesALostAndAnAddedPicture() throws IOException {
    Path picture = content.resolve(PICTURE);
    Files.delete(picture);
    Files.write(picture.resolveSibling("other.png"), new byte[] {9, 8, 7});
    assertSees("lost     " + PICTURE + ": is in the manifest and not there");
    assertSees("new      articles/2024/bundle/other.png: is not in the manifest");
  }

  @Test
  void seesAPictureThatWasRenamedOrMovedToAnotherArticle() throws IOException {
    Path picture = content.resolve(PICTURE);
    Path renamed = Files.move(picture, picture.resolveSibling("hall.jpg"));
    assertSees("renamed  articles/2024/bundle/hall.jpg: was " + PICTURE);
    Path folder = Files.createDirectories(content.resolve("articles/2024/another"));
    Files.move(renamed, folder.resolve("photo.jpg"));
    assertSees("renamed  articles/2024/another/photo.jpg: was " + PICTURE);
  }

  @Test
  void seesAFlippedBitInAnArticlesText() throws IOException {
    byte[] bytes = Files.readAllBytes(article);
    flip(article, bytes.length - 10);
    Run run = verify();
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("changed  " + path(article) + ": "), run.out());
  }

  @Test
  void seesAHeaderThatWasChangedWithoutItsChecksum() throws IOException {
    replace(article, "\nstatus=published\n", "\nstatus=draft\n");
    assertSees("changed  " + path(article) + ": its header has changed and its checksum has not");
  }

  @Test
  void seesATextThatWasChangedWithoutItsChecksum() throws IOException {
    Files.writeString(article, Files.readString(article).stripTrailing() + "又一句。\n");
    assertSees("changed  " + path(article) + ": its title, source or text has changed");
  }

  @Test
  void seesALostFile() throws IOException {
    Files.delete(article);
    Files.delete(ledger);
    assertSees("lost     " + path(article) + ": is in the manifest and not there");
    assertSees("lost     " + path(ledger) + ": is in the manifest and not there");
  }

  @Test
  void seesANewFile() throws IOException {
    Files.writeString(article.resolveSibling("new.md"), "title=新\n");
    assertSees("new      " + path(article.resolveSibling("new.md")) + ": is not in the manifest");
  }

  @Test
  void seesARenamedFile() throws IOException {
    Files.move(article, article.resolveSibling("renamed.md"));
    assertSees("renamed  " + path(article.resolveSibling("renamed.md")) + ": was " + path(article));
  }

  @Test
  void seesTwoSwappedFiles() throws IOException {
    Path other = all("articles", ".md").get(1);
    Path aside = Files.move(article, folder.resolve("aside"));
    Files.move(other, article);
    Files.move(aside, other);
    assertSees("swapped  " + path(article) + ": has the bytes of " + path(other));
    assertSees("swapped  " + path(other) + ": has the bytes of " + path(article));
  }

  @Test
  void seesTheLedgerOfAnotherPage() throws IOException {
    Files.copy(all("ledgers", ".json").get(1), folder.resolve("foreign"));
    Files.delete(ledger);
    Files.move(folder.resolve("foreign"), ledger);
    assertSees("broken   " + path(ledger) + ": is the ledger of another page");
  }

  /** Nobody edits ledgers, so taking the change over does not make it sound. */
  @Test
  void seesAReasonThatWasChangedEvenWhenItWasTakenOver() throws IOException {
    replace(ledger, "belongs to", "belongs  to");
    assertEquals(1, Run.of("verify", "--update", "--content", content).exit());
    assertSees("broken   " + path(ledger) + ": is not as it was written: its seal is broken");
  }

  @Test
  void takesAnEditOverAndSaysWhatItWas() throws IOException {
    replace(article, "\nstatus=published\n", "\nstatus=draft\n");
    Files.delete(content.resolve("pages/about.md"));
    Run run = Run.of("verify", "--update", "--content", content);
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().contains("changed  " + path(article)), run.out());
    assertTrue(run.out().contains("lost     pages/about.md"), run.out());
    assertTrue(run.out().contains("2 differences taken over, 0 broken."), run.out());
    assertEquals(0, verify().exit());
  }

  /** So that importing the page again is known to bring back what somebody has taken out. */
  @Test
  void remembersThatALedgerWasTakenOut() throws IOException {
    Files.delete(article);
    Files.delete(ledger);
    assertEquals(0, Run.of("verify", "--update", "--content", content).exit());
    String manifest = Files.readString(content.resolve("manifest"));
    assertTrue(manifest.contains("# gone  " + path(ledger) + "\n"), manifest);
    assertEquals(0, verify().exit());
  }

  @Test
  void namesARowThatIsNone() throws IOException {
    Files.writeString(content.resolve("manifest"), "<<<<<<< HEAD\n", StandardOpenOption.APPEND);
    Run run = verify();
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("is no row of a manifest. Take it out"), run.out());
  }

  @Test
  void asksForAManifestWhereThereIsNone() throws IOException {
    Files.delete(content.resolve("manifest"));
    Run run = verify();
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("no manifest. Make one with"), run.out());
  }

  @Test
  void importingAgainChangesNothingOfIt() throws IOException {
    String before = Files.readString(content.resolve("manifest"));
    assertEquals(0, Run.of("import", "--content", content, Path.of("../examples/raw")).exit());
    assertEquals(before, Files.readString(content.resolve("manifest")));
  }

  @Test
  void findsASourceWithASemicolonAsItWasImported() throws IOException {
    Path raw = folder.resolve("semicolon.html");
    Files.writeString(
        raw,
        """
        <html><head><meta charset="utf-8"><title>两家报社的工作会议报道</title></head>
        <body><h1>两家报社的工作会议报道</h1><div>来源：广州日; 报 2024-03-21</div>
        <p>2024年3月21日，广州市召开全市卫生健康工作会议，研究部署本年度的重点任务和民生实事。</p>
        </body></html>
        """);
    assertEquals(0, Run.of("import", "--content", content, raw).exit());
    try (Stream<Path> files = Files.walk(content)) {
      assertTrue(files.anyMatch(VerifyCommandTest::hasASemicolonInItsSource));
    }
    Run run = verify();
    assertEquals(0, run.exit(), run.out());
  }

  private static boolean hasASemicolonInItsSource(Path file) {
    try {
      return file.toString().endsWith(".md") && Files.readString(file).contains("source=广州日\\; 报");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertSees(String row) {
    Run run = verify();
    assertEquals(1, run.exit(), run.out());
    assertTrue(run.out().contains(row), run.out());
  }

  private Run verify() {
    return Run.of("verify", "--content", content);
  }

  private String path(Path file) {
    return content.relativize(file).toString();
  }

  private List<Path> all(String part, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(content.resolve(part))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static void flip(Path file, int at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[at] ^= 1;
    Files.write(file, bytes);
  }

  private static void replace(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(before), text);
    Files.writeString(file, text.replace(before, after));
  }
}
