package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/**
 * Gives each paragraph of a body {@code p1}, {@code p2} … and each heading {@code s1}, {@code s2} …
 * Numbers, not words, so that an anchor is the same in both scripts. Paragraphs inside lists and
 * quotations are not counted. A heading with an id of its own has its number as an {@link Anchor}.
 */
final class BlockIds implements AttributeProvider {

  private int paragraphs;
  private int headings;

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    if (part != AttributablePart.NODE || !isNumbered(node)) {
      return;
    }
    if (node instanceof Paragraph) {
      attributes.replaceValue("id", "p" + ++paragraphs);
    } else if (node instanceof Heading heading) {
      String number = "s" + ++headings;
      attributes.replaceValue("id", ownId(heading, number));
    }
  }

  static boolean isNumbered(Node node) {
    return node.getParent() instanceof Document
        && (node instanceof Paragraph || node instanceof Heading);
  }

  private static String ownId(Heading heading, String number) {
    return heading.getFirstChild() instanceof Anchor anchor ? anchor.beside(number) : number;
  }
}
