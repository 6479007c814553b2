package org.twinscript.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.fault.InputException;

class TableFaultsTest {

  @TempDir Path folder;

  @BeforeEach
  void writesSoundTables() throws IOException {
    regions("1|-|province|甲省|甲省|jia|甲:1 甲乙?:0.5 甲丙:0 丁", "11|1|county|丁县|丁縣|ding|-");
    Files.writeString(folder.resolve("themes.tsv"), "# notes\n\ncare\t照护\t照護\t照护:2 护:-1\n");
  }

  private void regions(String... rows) throws IOException {
    String text = String.join("\n", rows).replace('|', '\t');
    Files.writeString(folder.resolve("regions.tsv"), text + "\n");
  }

  @Test
  void readsSoundTables() {
    Vocabulary vocabulary = Vocabulary.load(folder);
    Term top = vocabulary.find(Facet.REGION, "甲省").orElseThrow();
    assertEquals(
        List.of(
            new Cue("甲省", 2, false),
            new Cue("甲", 1, false),
            new Cue("甲乙", 0.5, true),
            new Cue("甲丙", 0, false),
            new Cue("丁", 1, false)),
        top.cues());
    assertEquals(-1, vocabulary.terms(Facet.THEME).get(0).cues().get(1).weight());
  }

  @ParameterizedTest
  @CsvSource({
    "2|9|county|丁县|丁縣|ding|-, parent “9” is the code of no row",
    "1|-|county|丁县|丁縣|ding|-, code “1” already stands in line 1",
    "2|-|county|丁县|丁縣|jia|-, slug “jia” belongs to its sibling in line 1",
    "2|-|county|甲省|甲省|ding|-, name “甲省” belongs to its sibling in line 1",
    "2|-|county|丁县|丁縣|../up|-, slug “../up” may hold only a-z",
    "2|-|county|丁县|丁縣|ding-|-, slug “ding-” may hold only a-z",
    "2|-|village|丁县|丁縣|ding|-, level “village” is none of",
    "2|-|county|丁县|丁縣|ding, has 6 columns; write 7",
    "2|-|county|丁县||ding|-, has an empty column",
    "2|-|county|丁县|丁縣|ding|丁:heavy, weight “heavy” is no number",
    "2|-|county|丁县|丁縣|ding|丁:99, weight “99” is no number from -10 to 10",
    "2|-|county|丁县|丁縣|ding|丁:NaN, weight “NaN” is no number",
    "2|-|county|丁县|丁縣|ding|丁  丙, cue “” has no word",
    "2|2|county|丁县|丁縣|ding|-, “2” is its own ancestor",
  })
  void namesTheLineAndTheFault(String row, String sentence) throws IOException {
    regions("1|-|province|甲省|甲省|jia|-", row);
    String message = assertThrows(InputException.class, this::load).getMessage();
    assertTrue(message.startsWith(folder.resolve("regions.tsv") + ":2: " + sentence), message);
  }

  @Test
  void refusesACircleOfParents() throws IOException {
    regions("1|2|province|甲省|甲省|jia|-", "2|1|county|丁县|丁縣|ding|-");
    String message = assertThrows(InputException.class, this::load).getMessage();
    assertTrue(message.contains(":1: “1” is its own ancestor"), message);
  }

  @Test
  void namesATableThatIsMissingOrNoText() throws IOException {
    Path themes = folder.resolve("themes.tsv");
    Files.write(themes, "主题".getBytes(StandardCharsets.UTF_16));
    assertTrue(assertThrows(InputException.class, this::load).getMessage().contains("UTF-8"));
    Files.delete(themes);
    assertTrue(assertThrows(InputException.class, this::load).getMessage().contains("themes.tsv"));
  }

  private Vocabulary load() {
    return Vocabulary.load(folder);
  }
}
