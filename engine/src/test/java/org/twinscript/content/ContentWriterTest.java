package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.article.Article;
import org.twinscript.article.Filing;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

class ContentWriterTest {

  private static final Article FIRST = Samples.imported("biaoti", "标题", Samples.RAW_A, "正文。");
  private static final Article NAMESAKE = Samples.imported("biaoti", "标题", Samples.RAW_B, "别的正文。");

  private static final Article BETTER = Samples.imported("biaoti", "标题", Samples.RAW_A, "修得更好的正文。");

  private static final Ledger LEDGER = Samples.ledger(FIRST);

  @TempDir private Path content;

  @Test
  void filesAnArticleUnderItsYear() throws IOException {
    Written written = new ContentWriter(content).write(FIRST, Samples.ledger(FIRST));
    Path file = content.resolve("articles/2024/biaoti.md");
    assertEquals(new Written.Imported(file), written);
    assertEquals(ContentFile.write(FIRST), Files.readString(file));
  }

  @Test
  void importingAgainChangesNothing() throws IOException {
    new ContentWriter(content).write(FIRST, Samples.ledger(FIRST));
    List<String> before = snapshot();
    assertInstanceOf(
        Written.Unchanged.class, new ContentWriter(content).write(FIRST, Samples.ledger(FIRST)));
    assertEquals(before, snapshot());
  }

  @Test
  void keepsTwoPagesWithOneTitleApart() {
    ContentWriter writer = new ContentWriter(content);
    writer.write(FIRST, Samples.ledger(FIRST));
    assertEquals(
        content.resolve("articles/2024/biaoti-bbbbbbbb.md"),
        writer.write(NAMESAKE, Samples.ledger(NAMESAKE)).file());
  }

  @Test
  void givesTheSameIdsWhenBothAreImportedAgain() {
    ContentWriter writer = new ContentWriter(content);
    writer.write(FIRST, Samples.ledger(FIRST));
    Path second = writer.write(NAMESAKE, Samples.ledger(NAMESAKE)).file();
    ContentWriter later = new ContentWriter(content);
    assertEquals(
        second,
        assertInstanceOf(Written.Unchanged.class, later.write(NAMESAKE, Samples.ledger(NAMESAKE)))
            .file());
    assertInstanceOf(Written.Unchanged.class, later.write(FIRST, Samples.ledger(FIRST)));
  }

  @Test
  void knowsTheSameArticleFromAnotherCopy() {
    ContentWriter writer = new ContentWriter(content);
    Path file = writer.write(FIRST, Samples.ledger(FIRST)).file();
    Article copy = Samples.imported("biaoti", "标题", Samples.RAW_B, "正文。");
    assertEquals(
        file,
        assertInstanceOf(Written.Unchanged.class, writer.write(copy, Samples.ledger(copy))).file());
  }

  private static final String LONG =
      "青溪县医院的门诊楼去年翻修，候诊厅里添了长椅，药房也搬到了一层。\n\n"
          + "医生说，老人来看病不用再爬楼，取药也只要走几步路，连轮椅都能一直推到诊室门口。\n\n"
          + "下一步，县里打算把检验科也搬下来，让住在山里的人一个上午就能把该做的检查都做完。";

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n编辑：李溪", "\n\n图为门诊楼。"})
  void knowsACopyUnderAnotherTitle(String added) {
    ContentWriter writer = new ContentWriter(content);
    Article first = Samples.imported("a", "门诊楼翻修", Samples.RAW_A, LONG);
    Path file = writer.write(first, Samples.ledger(first)).file();
    Article copy = Samples.imported("b", "老人看病不用爬楼了", Samples.RAW_B, LONG + added);
    Written written = new ContentWriter(content).write(copy, Samples.ledger(copy));
    assertEquals(file, assertInstanceOf(Written.Unchanged.class, written).file());
    assertTrue(((Written.Unchanged) written).reason().toString().contains("another title"));
  }

  /** Two notices in one form, a reprint with more in it, a short text. */
  @ParameterizedTest
  @CsvSource({
    "老人看病不用爬楼了, 一层, 二层, ''",
    "老人看病不用爬楼了, 该做的检查, 该做的检查, '\n\n接受8家报名。'",
    "老人看病不用爬楼了, 该做的检查, 该做的检查, '\n\n报名的有青溪县医院，也有河口市医院，还有东门医院和西门医院，名单还会再长。'",
    "儿童疫苗, 该做的检查, 该做的检查, ''",
  })
  void takesNoOtherArticleForACopy(String title, String word, String other, String added) {
    ContentWriter writer = new ContentWriter(content);
    Article first = Samples.imported("a", "门诊楼翻修", Samples.RAW_A, LONG);
    writer.write(first, Samples.ledger(first));
    Article another =
        Samples.imported("b", title, Samples.RAW_B, LONG.replace(word, other) + added);
    assertInstanceOf(Written.Imported.class, writer.write(another, Samples.ledger(another)));
  }

  @Test
  void neverOverwritesAPersonsEdit() throws IOException {
    Path file = new ContentWriter(content).write(FIRST, LEDGER).file();
    String edited = Files.readString(file).replace("正文。", "一个人改过的正文。");
    Files.writeString(file, edited);
    assertInstanceOf(
        Written.Conflict.class, new ContentWriter(content).write(BETTER, Samples.ledger(BETTER)));
    assertEquals(edited, Files.readString(file));
  }

  @Test
  void leavesAnEditAloneWhenTheImportBringsNothingNew() throws IOException {
    Path file = new ContentWriter(content).write(FIRST, LEDGER).file();
    Files.writeString(file, Files.readString(file) + "\n加了一段。\n");
    List<String> before = snapshot();
    assertEquals(new Written.Edited(file), new ContentWriter(content).write(FIRST, LEDGER));
    assertEquals(before, snapshot());
  }

  @Test
  void putsTheNewTextBesideOnlyOnce() throws IOException {
    Path file = new ContentWriter(content).write(FIRST, LEDGER).file();
    Files.writeString(file, Files.readString(file) + "\n加了一段。\n");
    new ContentWriter(content).write(BETTER, Samples.ledger(BETTER));
    List<String> before = snapshot();
    new ContentWriter(content).write(BETTER, Samples.ledger(BETTER));
    assertEquals(before, snapshot());
  }

  @Test
  void replacesWhatOnlyTheImporterWrote() throws IOException {
    Path file = new ContentWriter(content).write(FIRST, Samples.ledger(FIRST)).file();
    assertEquals(
        new Written.Imported(file),
        new ContentWriter(content).write(BETTER, Samples.ledger(BETTER)));
    assertEquals(ContentFile.write(BETTER), Files.readString(file));
  }

  @Test
  void leavesHandWrittenFilesWithTheSameNameAlone() throws IOException {
    Path file = content.resolve("articles/2020/biaoti.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "no header at all");
    assertEquals(
        content.resolve("articles/2024/biaoti-aaaaaaaa.md"),
        new ContentWriter(content).write(FIRST, Samples.ledger(FIRST)).file());
    assertEquals("no header at all", Files.readString(file));
  }

  @Test
  void putsTheLedgerWhereNeitherJBakeNorARenamedArticleLosesIt() throws IOException {
    new ContentWriter(content).write(FIRST, LEDGER);
    assertEquals(Optional.of(LEDGER), LedgerFile.read(content, Samples.RAW_A));
    assertTrue(Files.exists(content.resolve("ledgers/.jbakeignore")));
  }

  @Test
  void writesALedgerThatIsMissing() throws IOException {
    new ContentWriter(content).write(FIRST, LEDGER);
    List<String> before = snapshot();
    Files.delete(LedgerFile.of(content, Samples.RAW_A));
    assertInstanceOf(Written.Imported.class, new ContentWriter(content).write(FIRST, LEDGER));
    assertEquals(before, snapshot());
  }

  @Test
  void keepsTheLedgerOfAnEditedText() throws IOException {
    Path file = new ContentWriter(content).write(FIRST, LEDGER).file();
    Files.writeString(file, Files.readString(file).replace("正文。", "一个人改过的正文。"));
    Written.Conflict conflict =
        assertInstanceOf(
            Written.Conflict.class,
            new ContentWriter(content).write(BETTER, Samples.ledger(BETTER)));
    String mark = conflict.beside().toString().substring(file.toString().length());
    Path own = LedgerFile.of(content, Samples.RAW_A);
    assertEquals(LedgerFile.text(LEDGER), Files.readString(own));
    assertEquals(
        LedgerFile.text(Samples.ledger(BETTER)),
        Files.readString(own.resolveSibling(own.getFileName() + mark)));
  }

  @Test
  void writesNothingWhenTheDiskIsFull() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder().setMaxSize(8192).setBlockSize(1024).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path folder = disk.getPath("/content");
      ContentWriter writer = new ContentWriter(folder);
      writer.write(FIRST, Samples.ledger(FIRST));
      Article large = Samples.imported("da", "大", Samples.RAW_B, "很长的正文。".repeat(2000));
      InputException fault =
          assertThrows(InputException.class, () -> writer.write(large, Samples.ledger(large)));
      assertTrue(fault.getMessage().contains("da.md: cannot be written"), fault.getMessage());
      assertEquals(List.of("biaoti.md"), names(folder.resolve("articles/2024")));
      Article other = Samples.imported("xiao", "小", "c".repeat(64), "短。");
      assertInstanceOf(Written.Imported.class, writer.write(other, Samples.ledger(other)));
    }
  }

  private List<String> snapshot() throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(ContentWriterTest::nameAndText)
          .toList();
    }
  }

  private static String nameAndText(Path file) {
    return file + "\n" + ContentFile.text(file);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void importingAgainKeepsTheDayOnWhichItCameIn() throws IOException {
    Article first = Samples.imported("a", "标题", Samples.RAW_A, "正文。");
    Article added = first.filed(Filing.added(LocalDate.of(2026, 11, 20)));
    Written written = new ContentWriter(content).write(added, Samples.ledger(added));
    Article later = first.filed(Filing.added(LocalDate.of(2026, 12, 1)));
    Written again = new ContentWriter(content).write(later, Samples.ledger(later));
    assertInstanceOf(Written.Unchanged.class, again);
    assertTrue(Files.readString(written.file()).contains("\nadded=2026-11-20\n"));
  }

  @Test
  void importingAgainAddsNoDayToAFileThatHasNone() {
    Article first = Samples.imported("a", "标题", Samples.RAW_A, "正文。");
    new ContentWriter(content).write(first, Samples.ledger(first));
    Article later = first.filed(Filing.added(LocalDate.of(2026, 12, 1)));
    Written again = new ContentWriter(content).write(later, Samples.ledger(later));
    assertInstanceOf(Written.Unchanged.class, again);
  }
}
