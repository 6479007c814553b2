package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

  private static final Path RAW = Path.of("..", "examples", "raw");

  @TempDir private Path content;

  @BeforeEach
  void importTheExamples() {
    assertEquals(0, Run.of("import", "--content", content, RAW).exit());
  }

  @Test
  void provesWhatWasImported() {
    Run run = replay();
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().endsWith("6 pages: 6 exact" + System.lineSeparator()), run.out());
  }

  @Test
  void tellsAnEditFromAFault() throws IOException {
    Path file = articles().get(0);
    Files.writeString(file, Files.readString(file) + "\n编者补记。\n");
    assertEquals(1, replay().exit());
    assertEquals(0, Run.of("verify", "--update", "--content", content).exit());
    Run run = replay();
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().contains("edited since  " + file + ": line "), run.out());
  }

  @Test
  void endsWithOneWhenAPageIsNotProven() throws IOException {
    Files.delete(articles().get(0));
    Run run = replay();
    assertEquals(1, run.exit(), run.out());
    assertTrue(run.out().contains("6 pages: 5 exact, 1 unproven"), run.out());
  }

  @Test
  void endsWithTwoWhenCalledWrongly() {
    assertEquals(2, Run.of("replay").exit());
    assertEquals(2, Run.of("replay", content.resolve("nowhere.txt")).exit());
  }

  private Run replay() {
    return Run.of("replay", "--content", content, RAW);
  }

  private List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(content.resolve("articles"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
