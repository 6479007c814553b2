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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinscript.article.Article;
import org.twinscript.fault.InputException;
import org.twinscript.integrity.Discrepancy;
import org.twinscript.integrity.Verification;

/** An archive where names are those of Windows and of macOS: the same files, the same manifest. */
class OtherSystemsTest {

  private static final Article FIRST = Samples.imported("biaoti", "标题", Samples.RAW_A, "正文。");
  private static final Article NAMESAKE = Samples.imported("biaoti", "标题", Samples.RAW_B, "别的正文。");

  static Stream<Arguments> systems() {
    return Stream.of(
        Arguments.of("Windows", Configuration.windows(), "C:\\archive\\content"),
        Arguments.of("macOS", Configuration.osX(), "/Users/archive/content"),
        Arguments.of("Linux", Configuration.unix(), "/srv/archive/content"));
  }

  private static Path folder(Configuration system, String path) {
    FileSystem files = Jimfs.newFileSystem(system);
    return files.getPath(path);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("systems")
  void theManifestNamesFilesAlike(String name, Configuration system, String path)
      throws IOException {
    Path content = folder(system, path);
    ContentWriter writer = new ContentWriter(content);
    writer.write(FIRST, Samples.ledger(FIRST));
    Path second = writer.write(NAMESAKE, Samples.ledger(NAMESAKE)).file();
    writer.settle();
    writer.saveManifest();
    assertEquals("articles/2024/biaoti-bbbbbbbb.md", ContentFiles.path(content, second));
    List<String> manifest = Files.readAllLines(content.resolve("manifest"));
    assertTrue(
        manifest.stream().anyMatch(row -> row.endsWith("articles/2024/biaoti.md")),
        manifest::toString);
    assertEquals(List.of(), paths(new Verification(content).findings()));
    ContentWriter again = new ContentWriter(content);
    assertInstanceOf(Written.Unchanged.class, again.write(FIRST, Samples.ledger(FIRST)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("systems")
  void whatIsEditedTakenOutOrLostIsFound(String name, Configuration system, String path)
      throws IOException {
    Path content = folder(system, path);
    ContentWriter writer = new ContentWriter(content);
    Path first = writer.write(FIRST, Samples.ledger(FIRST)).file();
    writer.write(NAMESAKE, Samples.ledger(NAMESAKE));
    writer.settle();
    writer.saveManifest();
    Files.writeString(first, Files.readString(first).replace("正文", "改过的正文"));
    List<Discrepancy> findings = new Verification(content).findings();
    assertEquals(List.of("articles/2024/biaoti.md"), paths(findings));
    Path found = new ArticleFinder(content).find("biaoti");
    assertEquals(first, found);
    new Removal(content).remove(found);
    assertTrue(Files.notExists(first));
    assertThrows(InputException.class, () -> new ArticleFinder(content).find("biaoti"));
  }

  /** Of what differs from the manifest; the ledgers of samples are not those of their texts. */
  private static List<String> paths(List<Discrepancy> findings) {
    return findings.stream()
        .filter(finding -> finding.kind().canBeMeant())
        .map(finding -> String.valueOf(finding.path()))
        .distinct()
        .toList();
  }
}
