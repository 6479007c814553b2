package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what flexmark reads and a page would not show. */
final class Unpublishable {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]*");

  private final Remarks remarks;

  Unpublishable(Remarks remarks) {
    this.remarks = remarks;
  }

  /** Looks at a document before its links are resolved. */
  void find(Document document) {
    List<Node> nodes = Nodes.all(document);
    nodes.forEach(this::html);
    nodes.forEach(this::language);
    references(nodes);
  }

  private void html(Node node) {
    if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      boolean isComment = node.getChars().trim().startsWith("<!--");
      String remedy =
          isComment
              ? ", a comment, which no page shows; take it out."
              : ", raw HTML, which is not published; write Markdown, or \\< where the sign is"
                  + " meant.";
      remarks.fault(node, "holds " + Remarks.quoted(node) + remedy);
    }
  }

  /** What stands behind the backticks goes into a class, which nobody reads. */
  private void language(Node node) {
    if (node instanceof FencedCodeBlock code
        && !LANGUAGE.matcher(code.getInfo().trim()).matches()) {
      remarks.fault(
          node,
          "begins a block of code with "
              + Remarks.quoted(node)
              + "; name its language by a word like java, or nothing.");
    }
  }

  private void references(List<Node> nodes) {
    Set<String> used = new HashSet<>();
    for (Node node : nodes) {
      if (node instanceof RefNode link && link.isDefined()) {
        used.add(
            key(
                link.getReference().isEmpty()
                    ? link.getText().toString()
                    : link.getReference().toString()));
      }
    }
    Set<String> seen = new HashSet<>();
    for (Node node : nodes) {
      if (node instanceof Reference reference) {
        String key = key(reference.getReference().toString());
        if (!seen.add(key)) {
          remarks.fault(
              node,
              "says again what ["
                  + reference.getReference()
                  + "] is; take one of the two lines out.");
        } else if (!used.contains(key)) {
          remarks.fault(
              node,
              "says what [%1$s] is, and no link is written [%1$s]; take the line out or put a backslash before it."
                  .formatted(reference.getReference()));
        }
      }
    }
  }

  private static String key(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
