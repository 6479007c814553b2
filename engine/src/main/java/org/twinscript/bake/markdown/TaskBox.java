package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The box before an item of a list of tasks, {@code - [x] 洗手}. A sign and no control: there is
 * nothing to be ticked, and feeds show no controls.
 */
final class TaskBox extends Node {

  private static final Pattern MARK = Pattern.compile("\\[([ xX])\\](?=\\s)");

  private final boolean done;

  private TaskBox(BasedSequence mark) {
    super(mark);
    this.done = !mark.equals("[ ]");
  }

  /** Puts a box before each item that is written with one. */
  static void drawAll(Document document) {
    for (Node node : Nodes.all(document)) {
      if (node instanceof ListItem && node.getFirstChild() instanceof Paragraph first) {
        draw(first);
      }
    }
  }

  /** The mark is text, or a reference to something called x that is not there. */
  private static void draw(Paragraph first) {
    Matcher mark = MARK.matcher(first.getChars());
    Node begin = first.getFirstChild();
    if (!mark.lookingAt() || begin instanceof LinkNode) {
      return;
    }
    BasedSequence chars = begin.getChars();
    if (chars.length() > mark.end()) {
      begin.setChars(chars.subSequence(mark.end()).trimStart());
    } else {
      begin.unlink();
      trimStart(first.getFirstChild());
    }
    first.prependChild(new TaskBox(chars.subSequence(0, mark.end())));
  }

  private static void trimStart(Node text) {
    if (text instanceof Text) {
      text.setChars(text.getChars().trimStart());
    }
  }

  static void render(TaskBox node, NodeRendererContext context, HtmlWriter html) {
    html.raw(
        "<span role=\"img\" aria-label=\"%s\">%s</span> "
            .formatted(node.done ? "已完成" : "未完成", node.done ? "☑" : "☐"));
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
