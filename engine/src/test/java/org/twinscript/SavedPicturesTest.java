package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.PageOutcome.Status;
import org.twinscript.content.ContentWriter;
import org.twinscript.content.Manifest;
import org.twinscript.intake.PictureFolder;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;
import org.twinscript.restore.Doubt;

/** {@code import --pictures}: what a browser put beside a saved page comes beside its article. */
class SavedPicturesTest {

  private static final PageImport PAGES = Records.pageImport();

  private static final String FIRST = "青溪县医院的门诊楼去年翻修，候诊厅里添了长椅，药房也搬到了一层。";
  private static final String SECOND = "医生说，老人来看病不用再爬楼，取药也只要走几步路。";

  @TempDir private Path folder;
  private Path files;

  @BeforeEach
  void save() throws IOException {
    files = Files.createDirectories(folder.resolve("raw/网页_files"));
    Files.write(files.resolve("门诊 楼(1).jpg"), picture("jpg", 120));
    Files.write(files.resolve("640"), picture("png", 80));
    page(img("./%E7%BD%91%E9%A1%B5_files/门诊 楼(1).jpg", "新的门诊楼"), img("网页_files/640", ""));
  }

  @Test
  void standBesideTheArticleWhereThePageHasThem() throws IOException {
    PageOutcome outcome = run(true);
    assertEquals(Status.IMPORTED, outcome.status());
    assertEquals(
        FIRST + "\n\n![新的门诊楼](门诊-楼-1.jpg)\n\n" + SECOND + "\n\n![图2](640.png)", body(outcome));
    Path bundle = bundle(outcome);
    assertArrayEquals(picture("jpg", 120), Files.readAllBytes(bundle.resolve("门诊-楼-1.jpg")));
    assertArrayEquals(picture("png", 80), Files.readAllBytes(bundle.resolve("640.png")));
    assertEquals(
        List.of("门诊-楼-1.jpg", "640.png"),
        ledger(outcome).pictures().stream().map(it -> it.copy().orElseThrow().file()).toList());
    Manifest manifest = Manifest.read(folder.resolve("content"));
    assertTrue(manifest.paths().stream().anyMatch(path -> path.endsWith("/640.png")));
    assertEquals(List.of(), outcome.made().orElseThrow().doubts());
  }

  @Test
  void comeOutOfTheLedgerAgain() throws IOException {
    run(true);
    assertEquals(
        Replayed.Status.EXACT,
        new Replay(folder.resolve("content"), Records.VOCABULARY).run(raw()).status());
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void stayAsTheyAreWhenThePageIsImportedAgain(boolean pictures) throws IOException {
    run(true);
    List<String> before = everything();
    assertEquals(Status.UNCHANGED, run(pictures).status());
    assertEquals(before, everything());
  }

  @Test
  void comeToAnArticleThatWasImportedWithoutThem() throws IOException {
    PageOutcome first = run(false);
    assertEquals(FIRST + "\n\n" + SECOND, body(first));
    assertFalse(Files.exists(bundle(first)));
    PageOutcome then = run(true);
    assertEquals(Status.IMPORTED, then.status());
    assertTrue(body(then).contains("](640.png)"));
    assertTrue(Files.exists(bundle(then).resolve("640.png")));
  }

  /** A picture that a person has cut, one that they took out with its line. */
  @Test
  void areAPersonsOnceTheyAreThere() throws IOException {
    PageOutcome outcome = run(true);
    Path cut = bundle(outcome).resolve("门诊-楼-1.jpg");
    Files.write(cut, picture("jpg", 60));
    Path file = outcome.content().orElseThrow();
    Files.writeString(file, Files.readString(file).replace("![图2](640.png)", "完。"));
    Files.delete(bundle(outcome).resolve("640.png"));
    assertEquals(Status.EDITED, run(true).status());
    assertArrayEquals(picture("jpg", 60), Files.readAllBytes(cut));
    assertFalse(Files.exists(bundle(outcome).resolve("640.png")));
  }

  @Test
  void areMergedIntoAnEdit() throws IOException {
    Path file = run(false).content().orElseThrow();
    Files.writeString(file, Files.readString(file).replace("长椅", "木长椅"));
    PageOutcome merged = run(true);
    assertEquals(Status.MERGED, merged.status());
    assertTrue(body(merged).contains("木长椅"));
    assertTrue(Files.exists(bundle(merged).resolve("640.png")));
  }

  @Test
  void comeBackWhenTheyWereLost() throws IOException {
    PageOutcome outcome = run(true);
    Files.delete(bundle(outcome).resolve("640.png"));
    assertEquals(Status.IMPORTED, run(true).status());
    assertTrue(Files.exists(bundle(outcome).resolve("640.png")));
  }

  @ParameterizedTest
  @CsvSource({
    "../secret.png, outside",
    "网页_files/../../secret.png, outside",
    "网页_files/link.png, outside",
    "网页_files/text.png, no whole",
    "网页_files/half.jpg, no whole",
    "网页_files/dot.png, 3 × 3 pixels",
    "网页_files/none.png, not in the folder of pictures",
  })
  void areToldWhereTheyCannotBeHad(String address, String why) throws IOException {
    Files.write(folder.resolve("secret.png"), picture("png", 90));
    Files.createSymbolicLink(files.resolve("link.png"), folder.resolve("secret.png"));
    Files.writeString(files.resolve("text.png"), "<html>404</html>");
    byte[] whole = picture("jpg", 120);
    Files.write(files.resolve("half.jpg"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(files.resolve("dot.png"), picture("png", 3));
    page(img(address, "图"), img("网页_files/640", ""));
    PageOutcome outcome = run(true);
    assertEquals(FIRST + "\n\n" + SECOND + "\n\n![图2](640.png)", body(outcome));
    List<Doubt> doubts = outcome.made().orElseThrow().doubts();
    assertEquals(List.of(address), doubts.stream().map(Doubt::text).toList());
    assertTrue(doubts.get(0).why().contains(why), doubts.get(0).why());
    assertEquals(Status.UNCHANGED, run(false).status());
  }

  /** The words instead of a picture suffer what the text does. */
  @Test
  void haveTheirWordsRestored() throws IOException {
    Files.writeString(
        raw(),
        "<html><body><h1>縣醫(yī)院門診樓翻修</h1><p>青溪縣醫(yī)院的門診樓去年翻修,候診廳里添了長椅,衛(wèi)生局派干部"
            + "來看過,說發(fā)展得不錯。</p>"
            + img("网页_files/640", "醫(yī)院的候診廳里")
            + "<p>醫(yī)生說,復(fù)診的老人只要几分鐘就能取到藥,干凈又方便,關(guān)鍵是不用再爬樓,面積也夠大。</p>"
            + "</body></html>");
    assertTrue(body(run(true)).contains("![医院的候诊厅里](640.png)"));
  }

  private static String img(String address, String alt) {
    return "<img src=\"%s\" alt=\"%s\">".formatted(address, alt);
  }

  private void page(String first, String second) throws IOException {
    Files.writeString(
        raw(),
        "<html><body><h1>县医院门诊楼翻修</h1><article><p>%s</p><p>%s</p><p>%s</p>%s</article></body></html>"
            .formatted(FIRST, first, SECOND, second));
  }

  private Path raw() {
    return folder.resolve("raw/网页.html");
  }

  private PageOutcome run(boolean withPictures) {
    List<PageOutcome> outcomes = new ArrayList<>();
    Path content = folder.resolve("content");
    Optional<PictureFolder> saved =
        withPictures ? Optional.of(PictureFolder.of(folder.resolve("raw"))) : Optional.empty();
    new Importer(
            PAGES,
            new ContentWriter(content),
            LocalDate.of(2026, 11, 28),
            PictureSource.of(content, saved))
        .run(List.of(raw()), outcomes::add);
    return outcomes.get(0);
  }

  private static String body(PageOutcome outcome) throws IOException {
    String file = Files.readString(outcome.content().orElseThrow());
    return file.substring(file.indexOf("~~~~~~") + 6).strip();
  }

  private static Path bundle(PageOutcome outcome) {
    Path file = outcome.content().orElseThrow();
    return file.resolveSibling(file.getFileName().toString().replace(".md", ""));
  }

  private Ledger ledger(PageOutcome outcome) throws IOException {
    String sha =
        Files.readString(outcome.content().orElseThrow())
            .replaceAll("(?s).*raw-sha256=(\\w+).*", "$1");
    return LedgerFile.read(folder.resolve("content"), sha).orElseThrow();
  }

  private List<String> everything() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> found = Files.walk(folder.resolve("content"))) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        all.add(file + " " + Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return all;
  }

  private static byte[] picture(String format, int side) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
