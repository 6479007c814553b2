package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.IntPredicate;

/** The characters that a reader sees on one side of a place in a line, the nearest first. */
final class Neighbours {

  /** What stands beside the beginning and the end of a block, and for all that is no text. */
  private static final int NONE = 0;

  private final boolean forwards;
  private final Node from;

  private Neighbours(Node from, boolean forwards) {
    this.from = from;
    this.forwards = forwards;
  }

  static Neighbours before(Node place) {
    return new Neighbours(place, false);
  }

  static Neighbours after(Node place) {
    return new Neighbours(place, true);
  }

  /** The nearest character; 0 where there is none. */
  int nearest() {
    return first(point -> true);
  }

  /** The nearest character that is of a kind; 0 where there is none. */
  int first(IntPredicate kind) {
    for (Node node = next(from); node != null; node = next(node)) {
      Node leaf = leaf(node);
      if (leaf instanceof HardLineBreak) {
        return NONE;
      }
      int found = in(text(leaf), kind);
      if (found != NONE) {
        return found;
      }
      node = leaf;
    }
    return NONE;
  }

  /** The next node on this side, outside the node itself; null at the end of the block. */
  private Node next(Node node) {
    for (Node at = node; at != null && !(at instanceof Block); at = at.getParent()) {
      Node sibling = forwards ? at.getNext() : at.getPrevious();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  private Node leaf(Node node) {
    Node leaf = node;
    while (leaf.hasChildren() && !(leaf instanceof Code) && !(leaf instanceof Footnote)) {
      leaf = forwards ? leaf.getFirstChild() : leaf.getLastChild();
    }
    return leaf;
  }

  /** A reference to a note stands above the line. */
  private static String text(Node leaf) {
    if (leaf instanceof Text || leaf instanceof HtmlEntity) {
      return leaf.getChars().unescape();
    }
    if (leaf instanceof Code code) {
      return code.getText().toString();
    }
    return leaf instanceof AddressNode address ? address.text() : "";
  }

  private int in(String text, IntPredicate kind) {
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      int point = points[forwards ? i : points.length - 1 - i];
      if (kind.test(point)) {
        return point;
      }
    }
    return NONE;
  }
}
