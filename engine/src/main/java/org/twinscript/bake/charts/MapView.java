package org.twinscript.bake.charts;

import java.util.List;
import org.twinscript.bake.cache.Shared;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;

/**
 * The map of the provinces as a reader of one script sees it, shaded by count.
 *
 * @param width in units of the drawing
 * @param height likewise
 */
public record MapView(int width, int height, List<Square> squares) implements Shared {

  private static final int TILE = 40;

  public static MapView of(TileMap map, EditionView catalogue) {
    List<TileMap.Tile> tiles = map.tiles();
    int most =
        tiles.stream().mapToInt(tile -> catalogue.link(tile.region()).count()).max().orElse(0);
    return new MapView(
        TILE * (1 + tiles.stream().mapToInt(TileMap.Tile::column).max().orElse(0)),
        TILE * (1 + tiles.stream().mapToInt(TileMap.Tile::row).max().orElse(0)),
        tiles.stream().map(tile -> square(tile, catalogue, most)).toList());
  }

  private static Square square(TileMap.Tile tile, EditionView catalogue, int most) {
    Link link = catalogue.link(tile.region());
    return new Square(
        tile.sign(catalogue.script()),
        link,
        tile.column() * TILE,
        tile.row() * TILE,
        Heat.level(link.count(), most));
  }

  /** A province: its one-character name, its page, where it stands and how dark it is, 0 to 5. */
  record Square(String sign, Link link, int x, int y, int level) {}
}
