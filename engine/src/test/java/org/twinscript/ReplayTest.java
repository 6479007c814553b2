package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.Replayed.Status;
import org.twinscript.content.ContentFiles;
import org.twinscript.content.ContentWriter;
import org.twinscript.content.Digests;
import org.twinscript.content.Manifest;
import org.twinscript.content.Removal;
import org.twinscript.intake.RawPages;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;
import org.twinscript.message.Sentence;
import org.twinscript.restore.Damager;
import org.twinscript.restore.RepairKind;

class ReplayTest {

  private static final PageImport PAGES = Records.pageImport();

  @TempDir private Path folder;
  private Path content;
  private Path raw;
  private Path file;

  @BeforeEach
  void importAPage() throws IOException {
    content = folder.resolve("content");
    Damager damager =
        new Damager(
            Set.of(RepairKind.SCRIPT, RepairKind.GLOSS, RepairKind.MARK, RepairKind.COMMA), 1);
    MirrorPage page =
        MirrorPage.of(
            Records.named("yimiao-guanli-fa-yaodian"),
            line -> damager.damage(List.of(line)).get(0));
    raw = Files.writeString(folder.resolve("page.html"), page.html("UTF-8"));
    file = importPage(raw);
  }

  static Stream<Path> pages() {
    return Stream.concat(
        Seeds.pages().stream(),
        RawPages.find(List.of(Path.of("..", "examples", "raw"))).pages().stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void givesTheArticleFromThePageAndTheLedgerAlone(Path page) {
    Path imported = importPage(page);
    assertEquals(
        new Replayed(page, Status.EXACT, Sentence.verbatim(imported.toString())), replay(page));
  }

  @Test
  void takesNearlyAllOfAnHtmlPageFromThePage() {
    Ledger ledger = ledger();
    long spelt =
        ledger.passages().stream()
            .flatMap(passage -> passage.parts().stream())
            .filter(Ledger.Literal.class::isInstance)
            .mapToLong(part -> ((Ledger.Literal) part).text().length())
            .sum();
    assertTrue(spelt < 20, spelt + " characters are spelt out");
  }

  @Test
  void saysWhereAFileWasEdited() throws IOException {
    Files.writeString(file, Files.readString(file).replace("全程追溯", "全程跟踪").replace("疫苗怕热", "疫苗怕冷"));
    noteInTheManifest(file);
    Replayed replayed = replay(raw);
    assertEquals(Status.EDITED, replayed.status());
    assertTrue(
        replayed
            .note()
            .toString()
            .matches(".*line \\d+ of the body, character \\d+: the ledger gives “热.*”, .*"),
        replayed.note().toString());
  }

  /** Nobody can tell damage from an edit by its bytes: whoever made the edit has to say so. */
  @Test
  void callsNothingAnEditThatTheManifestDoesNotKnow() throws IOException {
    Files.writeString(file, Files.readString(file).replace("疫苗怕热", "疫苗怕冷"));
    Replayed replayed = replay(raw);
    assertEquals(Status.DIFFERS, replayed.status());
    assertTrue(
        replayed.note().toString().contains("an edit that the manifest does not know"),
        replayed.note().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'\ndate=2', '\ndate=1', date: the ledger gives “2",
    "'\nscript=zh-Hans', '\nscript=zh-Hant', script: the ledger gives “zh-Hans”",
    "'gloss:', 'gloss:1', repairs: the ledger gives “{",
    "'\ntitle=', '\ntitle=新', 'title, character 1: '",
    "'\nsource=', '\nsource=新', 'source, character 1: '",
  })
  void provesWhatTheHeaderSays(String before, String after, String difference) throws IOException {
    String text = "\n" + Files.readString(file);
    assertTrue(text.contains(before.translateEscapes()), text);
    Files.writeString(
        file, text.replace(before.translateEscapes(), after.translateEscapes()).substring(1));
    Replayed replayed = replay(raw);
    assertEquals(Status.DIFFERS, replayed.status());
    assertTrue(replayed.note().toString().contains(difference), replayed.note().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"reasons\": [\n\"", "\"dropped\": [\n[\""})
  void seesThatALineLeftOutOrAReasonWasChanged(String place) throws IOException {
    Path ledger = LedgerFile.of(content, ledger().rawSha256());
    String text = Files.readString(ledger);
    assertTrue(text.contains(place), text);
    Files.writeString(ledger, text.replace(place, place + "1"));
    Replayed replayed = replay(raw);
    assertEquals(Status.DIFFERS, replayed.status());
    assertTrue(
        replayed.note().toString().contains("its ledger is not as it was written"),
        replayed.note().toString());
  }

  @Test
  void seesALedgerThatSaysSomethingElse() throws IOException {
    Path ledger = LedgerFile.of(content, ledger().rawSha256());
    String text = Files.readString(ledger);
    Files.writeString(ledger, text.replaceFirst("\"，\",", "\"；\","));
    assertEquals(Status.DIFFERS, replay(raw).status());
  }

  @Test
  void seesThatAPageIsNotTheOneImported() throws IOException {
    Files.writeString(raw, Files.readString(raw) + " ");
    assertEquals(Status.UNPROVEN, replay(raw).status());
  }

  @Test
  void provesNothingWithoutALedger() throws IOException {
    Files.delete(LedgerFile.of(content, ledger().rawSha256()));
    assertEquals(
        new Replayed(raw, Status.UNPROVEN, Sentence.of("replay.no-ledger", file)), replay(raw));
  }

  /** What was taken out by command, and by hand with the manifest told, is no loss. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysThatAnArticleWasTakenOut(boolean byCommand) throws IOException {
    noteAllInTheManifest();
    if (byCommand) {
      new Removal(content).remove(file);
    } else {
      Files.delete(file);
      Manifest manifest = Manifest.read(content);
      manifest.remove(ContentFiles.path(content, file));
      manifest.save();
    }
    assertEquals(new Replayed(raw, Status.DELETED, Sentence.of("replay.deleted")), replay(raw));
    assertFalse(Status.DELETED.needsAttention());
  }

  @Test
  void seesThatTheLedgerOfWhatWasTakenOutWasChanged() throws IOException {
    noteAllInTheManifest();
    new Removal(content).remove(file);
    Path ledger = LedgerFile.of(content, ledger().rawSha256());
    Files.writeString(ledger, Files.readString(ledger).replaceFirst("\"，\",", "\"；\","));
    assertEquals(Status.DIFFERS, replay(raw).status());
  }

  /** A file that is lost is nobody's decision. */
  @Test
  void namesAnArticleThatIsMissing() throws IOException {
    noteAllInTheManifest();
    Files.delete(file);
    assertEquals(
        new Replayed(
            raw,
            Status.UNPROVEN,
            Sentence.of("replay.missing", 1, ContentFiles.path(content, file))),
        replay(raw));
  }

  @Test
  void provesNothingOfAPageThatWasNeverImported() throws IOException {
    noteAllInTheManifest();
    Path other = Files.writeString(folder.resolve("other.txt"), "别的\n\n一篇没有收过的文章。\n");
    assertEquals(
        new Replayed(other, Status.UNPROVEN, Sentence.of("replay.no-file")), replay(other));
  }

  private void noteAllInTheManifest() {
    noteInTheManifest(file);
    noteInTheManifest(LedgerFile.of(content, ledger().rawSha256()));
  }

  private Ledger ledger() {
    return LedgerFile.read(content, RawPages.read(raw).sha256()).orElseThrow();
  }

  private Path importPage(Path page) {
    ImportedPage imported = PAGES.run(page);
    return new ContentWriter(content).write(imported.article(), imported.ledger()).file();
  }

  private void noteInTheManifest(Path changed) {
    Manifest manifest = Manifest.read(content);
    manifest.put(ContentFiles.path(content, changed), Digests.sha256(changed));
    manifest.save();
  }

  private Replayed replay(Path page) {
    return new Replay(content, Records.VOCABULARY).run(page);
  }
}
