package org.twinscript.bake.charts;

import java.util.List;
import java.util.Optional;
import org.twinscript.bake.site.Link;

/** A table of counts, shaded; each count links to the articles it counts. */
public record HeatTable(List<Head> columns, List<Row> rows) {

  /** Shades the counts of a table against its largest. */
  public static HeatTable of(List<Head> columns, List<Counted> rows) {
    int most =
        rows.stream().flatMap(row -> row.cells().stream()).mapToInt(Link::count).max().orElse(0);
    return new HeatTable(columns, rows.stream().map(row -> row.shaded(most)).toList());
  }

  /** The head of a row or a column; not every one has a page. */
  public record Head(String name, Optional<String> path) {

    public static Head of(Link link) {
      return new Head(link.name(), Optional.of(link.path()));
    }
  }

  /** A row before it is shaded. A cell without articles has no page. */
  public record Counted(Head head, List<Link> cells) {

    private Row shaded(int most) {
      return new Row(
          head,
          cells.stream().map(cell -> new Cell(cell, Heat.level(cell.count(), most))).toList());
    }
  }

  /** A row to be shown. */
  record Row(Head head, List<Cell> cells) {}

  /** A count with its shade, 0 to 5. */
  record Cell(Link link, int level) {}
}
