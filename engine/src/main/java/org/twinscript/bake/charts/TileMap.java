package org.twinscript.bake.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twinscript.fault.InputException;
import org.twinscript.fault.TableLines;
import org.twinscript.message.Sentence;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** The schematic map of the provinces, as {@code tiles.tsv} arranges it. */
public final class TileMap {

  private static final int COLUMNS = 5;

  private final List<Tile> tiles;

  private TileMap(List<Tile> tiles) {
    this.tiles = tiles;
  }

  /** Reads the arrangement; a vocabulary without one has no map. */
  public static TileMap read(Path vocabularyFolder, Vocabulary vocabulary) {
    Path file = vocabularyFolder.resolve("tiles.tsv");
    List<Tile> tiles = new ArrayList<>();
    int line = 0;
    for (String text : lines(file)) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        tiles.add(tile(file, line, text.split("\t", -1), vocabulary));
      }
    }
    return new TileMap(List.copyOf(tiles));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? TableLines.read(file) : List.of();
    } catch (IOException e) {
      throw new InputException(file, Sentence.of("table.not-utf8-plain"), e);
    }
  }

  private static Tile tile(Path file, int line, String[] columns, Vocabulary vocabulary) {
    if (columns.length != COLUMNS || !(columns[1] + columns[2]).matches("\\d{2}")) {
      throw new InputException(file, line, Sentence.of("tiles.columns"));
    }
    Term region =
        vocabulary
            .find(Facet.REGION, columns[0])
            .orElseThrow(
                () -> new InputException(file, line, Sentence.of("tiles.no-region", columns[0])));
    return new Tile(
        region, Integer.parseInt(columns[1]), Integer.parseInt(columns[2]), columns[3], columns[4]);
  }

  /** In the order of the table: from north to south, which is also the order of the keyboard. */
  List<Tile> tiles() {
    return tiles;
  }

  /**
   * A province's square.
   *
   * @param column from 0 at the west
   * @param row from 0 at the north
   */
  record Tile(Term region, int column, int row, String hans, String hant) {

    /** The province's name in one character. */
    String sign(Script script) {
      return script == Script.HANS ? hans : hant;
    }
  }
}
