package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Pictures that have a paragraph or a cell of a table to themselves. */
final class Figures extends Node {

  private final boolean inCell;

  private Figures(BasedSequence written, boolean inCell) {
    super(written);
    this.inCell = inCell;
  }

  /** Puts one in the place of each such paragraph and into each such cell. */
  static void frameAll(Document document) {
    for (Node node : Nodes.all(document)) {
      if (node instanceof Paragraph || node instanceof TableCell) {
        frame(node);
      }
    }
  }

  private static void frame(Node node) {
    List<Node> pictures = picturesAlone(node);
    if (pictures.isEmpty()) {
      return;
    }
    Figures figures = new Figures(node.getChars(), node instanceof TableCell);
    pictures.forEach(
        picture -> {
          picture.unlink();
          figures.appendChild(picture);
        });
    if (figures.inCell) {
      node.removeChildren();
      node.appendChild(figures);
    } else {
      Nodes.replace(node, figures);
    }
  }

  /** The pictures of a frame that has nothing else; none of any other. */
  private static List<Node> picturesAlone(Node frame) {
    List<Node> pictures = new ArrayList<>();
    for (Node child : frame.getChildren()) {
      if (child instanceof PictureNode) {
        pictures.add(child);
      } else if (!isSpace(child)) {
        return List.of();
      }
    }
    return pictures;
  }

  private static boolean isSpace(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || node instanceof Text && node.getChars().isBlank();
  }

  /** Whether it holds one picture that has the whole column. */
  boolean isAlone() {
    return !inCell && !isRow();
  }

  /** Whether there are several. */
  boolean isRow() {
    return getFirstChild() != getLastChild();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
