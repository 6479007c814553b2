package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.twinscript.bake.inline.AddressNode;

/** Ways through a tree of nodes, and changes of it. */
final class Nodes {

  private Nodes() {}

  /** All nodes below one, in the order of the text; taken before any of them is changed. */
  static List<Node> all(Node node) {
    List<Node> all = new ArrayList<>();
    node.getDescendants().forEach(all::add);
    return all;
  }

  /** Whether a reader sees anything of what lies below a node. */
  static boolean isSeen(Node node) {
    return all(node).stream().anyMatch(Nodes::shows);
  }

  private static boolean shows(Node node) {
    boolean isText = node instanceof Text || node instanceof Code || node instanceof TextBase;
    return isText && !node.getChars().isBlank()
        || node instanceof HtmlEntity
        || node instanceof AddressNode
        || node instanceof PictureNode
        || node instanceof Image
        || node instanceof ImageRef;
  }

  static void moveChildren(Node from, Node to) {
    for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
      child.unlink();
      to.appendChild(child);
    }
  }

  static void replace(Node node, Node other) {
    node.insertBefore(other);
    node.unlink();
  }
}
