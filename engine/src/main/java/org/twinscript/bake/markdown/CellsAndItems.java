package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.HashSet;
import java.util.Set;

/**
 * Names how a column is set by a class, as HTML has no attribute for it any more, and gives an item
 * of a list the number that it was written with, where that is not the next one.
 */
final class CellsAndItems implements AttributeProvider {

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    if (node instanceof TableCell cell) {
      attributes.remove("align");
      String name = column(cell.getAlignment());
      if (!name.isEmpty()) {
        attributes.replaceValue("class", name);
      }
    } else if (node instanceof OrderedListItem item
        && item.getPrevious() instanceof OrderedListItem before
        && number(item) != number(before) + 1
        && !isCountedByItself(item)) {
      attributes.replaceValue("value", String.valueOf(number(item)));
    }
  }

  private static String column(TableCell.Alignment alignment) {
    if (alignment == TableCell.Alignment.RIGHT) {
      return "right";
    }
    return alignment == TableCell.Alignment.CENTER ? "center" : "";
  }

  private static int number(OrderedListItem item) {
    String marker = item.getOpeningMarker().toString();
    return Integer.parseInt(marker.substring(0, marker.length() - 1));
  }

  /** A list in which every item has the same number, as in {@code 1. 1. 1.}, is to be counted. */
  private static boolean isCountedByItself(OrderedListItem item) {
    Set<Integer> numbers = new HashSet<>();
    for (Node each : item.getParent().getChildren()) {
      if (each instanceof OrderedListItem other) {
        numbers.add(number(other));
      }
    }
    return numbers.size() == 1;
  }
}
