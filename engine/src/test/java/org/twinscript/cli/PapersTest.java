package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The papers in Chinese are written in Simplified; the converter of the site makes the others. */
class PapersTest {

  private static final Path HANS = Path.of("../docs/zh-Hans");

  private static final Path HANT = Path.of("../docs/zh-Hant");

  @Test
  void thoseInTraditionalAreWhatTheConverterMakes() throws IOException {
    List<Path> papers = papers(HANS);
    assertFalse(papers.isEmpty());
    assertEquals(
        papers.stream().map(Path::getFileName).toList(),
        papers(HANT).stream().map(Path::getFileName).toList());
    for (Path paper : papers) {
      Run run = Run.of("convert", "--edition", "zh-Hant", "--markdown", paper.toString());
      assertEquals(0, run.exit(), run.err());
      assertEquals(
          Files.readString(HANT.resolve(paper.getFileName())),
          run.out(),
          () -> "make it: bin/twinscript convert --edition zh-Hant --markdown " + paper);
    }
  }

  private static List<Path> papers(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
