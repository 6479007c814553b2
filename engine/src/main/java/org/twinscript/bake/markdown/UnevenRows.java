package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.twinscript.message.Sentence;

/**
 * Gives every row of a table as many cells as its head has. GFM leaves surplus cells out; here
 * their text stays, in the last cell and behind the bar that it was written with. As in GFM, the
 * backslash that keeps a bar in a cell is not part of the cell's code either.
 */
final class UnevenRows {

  private final Remarks remarks;

  UnevenRows(Remarks remarks) {
    this.remarks = remarks;
  }

  void evenAll(Document document) {
    for (Node node : Nodes.all(document)) {
      if (node instanceof TableBlock table) {
        even(table);
        bars(table);
      }
    }
  }

  private void even(TableBlock table) {
    int columns = 0;
    for (Node node : Nodes.all(table)) {
      if (node instanceof TableRow row && !(row.getParent() instanceof TableSeparator)) {
        List<TableCell> cells = cells(row);
        columns = columns == 0 ? cells.size() : columns;
        if (cells.size() != columns) {
          remarks.warn(row, Sentence.of("text.uneven-row", cells.size(), columns));
          even(row, cells, columns);
        }
      }
    }
  }

  private static void bars(TableBlock table) {
    for (Node node : Nodes.all(table)) {
      if (node instanceof Code code) {
        String text = code.getText().toString();
        if (text.contains("\\|")) {
          BasedSequence shown = BasedSequence.of(text.replace("\\|", "|"));
          code.setText(shown);
          code.removeChildren();
          code.appendChild(new Text(shown));
        }
      }
    }
  }

  private static List<TableCell> cells(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    row.getChildren().forEach(cell -> cells.add((TableCell) cell));
    return cells;
  }

  private static void even(TableRow row, List<TableCell> cells, int columns) {
    for (int missing = cells.size(); missing < columns; missing++) {
      row.appendChild(new TableCell());
    }
    for (TableCell surplus : cells.subList(Math.min(columns, cells.size()), cells.size())) {
      TableCell last = cells.get(columns - 1);
      last.appendChild(new Text(BasedSequence.of(" | ")));
      Nodes.moveChildren(surplus, last);
      surplus.unlink();
    }
  }
}
