package org.twinscript.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.fault.InputException;

/** The rows of the table of facets, and what is said of a bad one. */
class FacetTableTest {

  private static final String OWN =
      """
      region regions tree map timeline feed navigation chips - table
      theme themes flat - timeline feed navigation chips region table
      """;

  @TempDir private Path folder;

  private List<Facet> read(String rows) throws IOException {
    Files.writeString(folder.resolve("facets.tsv"), rows.replace(' ', '\t'));
    return FacetTable.read(folder);
  }

  @Test
  void aVocabularyWithoutTheTableHasRegionsAndThemes() throws IOException {
    assertEquals(read(OWN), FacetTable.read(folder.resolve("nowhere")));
  }

  @Test
  void theArchivesOwnRowsAreSound() {
    List<Facet> facets = FacetTable.read(Path.of("../vocabulary"));
    assertEquals(List.of("region", "theme"), facets.stream().limit(2).map(Facet::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "series series flat - - - - -, has 8 columns",
    "Series series flat - - - - - - key:series, “Series” may hold only a-z",
    "series years flat - - - - - - key:series, name or folder is taken already",
    "theme x flat - - - - - - key:series, name or folder is taken already",
    "series series round - - - - - - key:series, “round” is neither tree nor flat",
    "series series flat - yes - - - - key:series, “yes” is neither timeline nor -",
    "series series flat - - - - - time key:series, “time”",
    "series series flat - - - - - - key:title, “key:title” gives no values",
  })
  void aBadRowIsNamedWithItsLine(String row, String sentence) {
    InputException fault = assertThrows(InputException.class, () -> read(OWN + row + "\n"));
    assertTrue(fault.getMessage().contains("facets.tsv:3: "), fault.getMessage());
    assertTrue(fault.getMessage().contains(sentence), fault.getMessage());
  }

  @Test
  void importsNeedRegionsAndThemes() {
    InputException fault =
        assertThrows(InputException.class, () -> read("theme themes flat - - - - - - table\n"));
    assertTrue(fault.getMessage().contains("has no row “region”"), fault.getMessage());
  }
}
