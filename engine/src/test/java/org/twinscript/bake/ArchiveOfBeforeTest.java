package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.twinscript.Replay;
import org.twinscript.Replayed;
import org.twinscript.Replayed.Status;
import org.twinscript.intake.RawPages;
import org.twinscript.integrity.Verification;
import org.twinscript.vocabulary.Vocabulary;

/** An archive that was made before there were manifests, with one article edited by hand. */
class ArchiveOfBeforeTest {

  private static final Path BEFORE = Path.of("src", "test", "resources", "archive-before");

  @TempDir private Path folder;
  private TestProject project;
  private Path content;

  @BeforeEach
  void copyTheArchive() throws IOException {
    project = new TestProject(folder);
    content = folder.resolve("content");
    try (Stream<Path> files = Files.walk(BEFORE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = content.resolve(BEFORE.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void bakesAsItIsAndTheSameWithAManifest() {
    assertEquals(List.of(), project.bake());
    Map<String, String> before = project.files();
    assertTrue(before.keySet().stream().anyMatch(file -> file.contains("jia-ting-yi-sheng")));
    new Verification(content).takeOver();
    assertEquals(List.of(), project.bake());
    assertEquals(before, project.files());
  }

  @Test
  void isBroughtUpByVerify() {
    Verification first = new Verification(content);
    assertTrue(first.isFirst());
    first.takeOver();
    Verification second = new Verification(content);
    assertEquals(List.of(), second.findings());
    assertEquals(13, second.files());
  }

  @Test
  void isProvenByItsLedgersAsFarAsTheyNote() {
    new Verification(content).takeOver();
    Replay replay =
        new Replay(content, Vocabulary.load(TestProject.repository().resolve("vocabulary")));
    Path raw = TestProject.repository().resolve("examples/raw");
    Map<Status, Integer> counts = new TreeMap<>();
    for (Path page : RawPages.find(List.of(raw)).pages()) {
      Replayed replayed = replay.run(page);
      counts.merge(replayed.status(), 1, Integer::sum);
    }
    assertEquals(Map.of(Status.EXACT, 5, Status.EDITED, 1), counts);
  }
}
