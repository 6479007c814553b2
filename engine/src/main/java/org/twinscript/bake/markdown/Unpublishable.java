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
import org.twinscript.message.Sentence;

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
      String key = isComment ? "text.comment" : "text.html";
      remarks.fault(node, Sentence.of(key, Remarks.quoted(node)));
    }
  }

  /** What stands behind the backticks goes into a class, which nobody reads. */
  private void language(Node node) {
    if (node instanceof FencedCodeBlock code
        && !LANGUAGE.matcher(code.getInfo().trim()).matches()) {
      remarks.fault(node, Sentence.of("text.code-language", Remarks.quoted(node)));
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
          remarks.fault(node, Sentence.of("link.defined-twice", reference.getReference()));
        } else if (!used.contains(key)) {
          remarks.fault(node, Sentence.of("link.not-used", reference.getReference()));
        }
      }
    }
  }

  private static String key(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
