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

  private static final Path WORDS = Path.of("../docs/interface-words.tsv");

  private static final Path HANT = Path.of("../docs/zh-Hant");

  @Test
  void thoseInTraditionalAreWhatTheConverterMakes() throws IOException {
    List<Path> papers = papers(HANS);
    assertFalse(papers.isEmpty());
    assertEquals(
        papers.stream().map(Path::getFileName).toList(),
        papers(HANT).stream().map(Path::getFileName).toList());
    for (Path paper : papers) {
      Run run = Run.of("convert", "--edition", "zh-Hant", "--markdown", "--words", WORDS, paper);
      assertEquals(0, run.exit(), run.err());
      assertEquals(
          Files.readString(HANT.resolve(paper.getFileName())),
          run.out(),
          () ->
              "make it: bin/twinscript convert --edition zh-Hant --markdown --words"
                  + " docs/interface-words.tsv "
                  + paper);
    }
  }

  /** What commands say in Traditional is what they say in Simplified. */
  @Test
  void theTableOfSentencesInTraditionalIsWhatTheConverterMakes() throws IOException {
    Path tables = Path.of("src/main/resources/org/twinscript/message");
    Path simplified = tables.resolve("zh-Hans.properties");
    Run run = Run.of("convert", "--edition", "zh-Hant", "--words", WORDS, simplified);
    assertEquals(0, run.exit(), run.err());
    assertEquals(
        Files.readString(tables.resolve("zh-Hant.properties")),
        run.out(),
        "make it: bin/twinscript convert --edition zh-Hant --words docs/interface-words.tsv");
  }

  private static List<Path> papers(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
