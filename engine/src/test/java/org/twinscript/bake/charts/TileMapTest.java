package org.twinscript.bake.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.bake.TestProject;
import org.twinscript.fault.InputException;
import org.twinscript.vocabulary.Vocabulary;

class TileMapTest {

  private final Path folder = TestProject.repository().resolve("vocabulary");
  private final Vocabulary vocabulary = Vocabulary.load(folder);

  @Test
  void hasEveryProvinceOnce() {
    TileMap map = TileMap.read(folder, vocabulary);
    assertEquals(34, map.tiles().stream().map(TileMap.Tile::region).distinct().count());
    assertEquals(
        34, map.tiles().stream().map(tile -> tile.column() * 10 + tile.row()).distinct().count());
  }

  @Test
  void isEmptyWhereTheVocabularyHasNone(@TempDir Path other) {
    assertEquals(0, TileMap.read(other, vocabulary).tiles().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"110000\t1\t1\t京", "110000\ta\t1\t京\t京", "999999\t1\t1\t京\t京"})
  void refusesARowItCannotPlace(String row, @TempDir Path other) throws IOException {
    Files.writeString(other.resolve("tiles.tsv"), "# note\n" + row + "\n");
    InputException fault =
        assertThrows(InputException.class, () -> TileMap.read(other, vocabulary));
    assertTrue(fault.getMessage().contains("tiles.tsv:2"), fault.getMessage());
  }
}
