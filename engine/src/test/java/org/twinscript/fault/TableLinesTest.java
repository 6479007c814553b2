package org.twinscript.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/** Tables as programs on Windows save them. */
class TableLinesTest {

  @TempDir private Path folder;

  @Test
  void aMarkAndOtherEndsOfLinesAreNoPartOfATable() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tsv"), "\uFEFF甲\t乙\r\n丙\uFEFF\t丁\r\n");
    assertEquals(List.of("甲\t乙", "丙\uFEFF\t丁"), TableLines.read(file));
    assertEquals(List.of(), TableLines.read(Files.createFile(folder.resolve("empty.tsv"))));
  }

  @Test
  void everyTableOfTheVocabularyCanBeSavedOnWindows() throws IOException {
    Path plain = Path.of("../vocabulary");
    try (DirectoryStream<Path> tables = Files.newDirectoryStream(plain, "*.tsv")) {
      for (Path table : tables) {
        Files.writeString(
            folder.resolve(table.getFileName()),
            "\uFEFF" + Files.readString(table).replace("\n", "\r\n"));
      }
    }
    Vocabulary vocabulary = Vocabulary.load(folder);
    Vocabulary usual = Vocabulary.load(plain);
    assertEquals(usual.terms("region"), vocabulary.terms("region"));
    assertEquals(usual.terms("theme"), vocabulary.terms("theme"));
    Conversions conversions = Conversions.ofSite(folder, vocabulary.regionNames());
    assertEquals(
        Conversions.ofSite(plain, usual.regionNames()).named("s2tw").orElseThrow().convert("发展头发"),
        conversions.named("s2tw").orElseThrow().convert("发展头发"));
  }
}
