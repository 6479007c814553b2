package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinscript.message.Sentence;

/** The notes of a body in the order in which they are referred to, and the references to each. */
final class Notes {

  /** Where a document keeps its notes until it is rendered. */
  static final DataKey<Notes> OF = new DataKey<>("NOTES", new Notes(), options -> new Notes());

  /** U+FE0E: phones would draw a coloured picture of the arrow. */
  private static final String BACK = "↩\uFE0E";

  private final Map<FootnoteBlock, List<Footnote>> references = new LinkedHashMap<>();

  /** Reads the notes of a document and numbers them; a reference or a note alone is a fault. */
  static void number(Document document, Remarks remarks) {
    Notes notes = new Notes();
    List<Node> nodes = Nodes.all(document);
    Map<String, FootnoteBlock> written = new HashMap<>();
    for (Node node : nodes) {
      if (node instanceof FootnoteBlock note) {
        notes.accept(note, written, remarks);
      }
    }
    notes.refer(nodes, written, remarks);
    written.values().stream()
        .filter(note -> !notes.references.containsKey(note))
        .forEach(note -> remarks.fault(note, Sentence.of("note.unused", note.getText())));
    document.set(OF, notes);
  }

  private void accept(FootnoteBlock note, Map<String, FootnoteBlock> written, Remarks remarks) {
    if (written.putIfAbsent(note.getText().toString(), note) != null) {
      remarks.fault(note, Sentence.of("note.twice", note.getText()));
    } else if (!Nodes.isSeen(note)) {
      remarks.fault(note, Sentence.of("note.empty", note.getText()));
    }
  }

  /** Those of the text first, in its order; then those that stand in notes alone. */
  private void refer(List<Node> nodes, Map<String, FootnoteBlock> written, Remarks remarks) {
    Map<Boolean, List<Footnote>> byPlace =
        nodes.stream()
            .filter(Footnote.class::isInstance)
            .map(Footnote.class::cast)
            .collect(
                Collectors.partitioningBy(
                    each -> each.getAncestorOfType(FootnoteBlock.class) != null));
    List<Footnote> all = new ArrayList<>(byPlace.get(false));
    all.addAll(byPlace.get(true));
    for (Footnote reference : all) {
      FootnoteBlock note = written.get(reference.getText().toString());
      if (note == null) {
        remarks.fault(reference, Sentence.of("note.missing", reference.getText()));
      } else {
        references.computeIfAbsent(note, each -> new ArrayList<>()).add(reference);
      }
    }
  }

  /** Writes the raised number of a reference. */
  static void render(Footnote node, NodeRendererContext context, HtmlWriter html) {
    OF.get(context.getDocument()).reference(node, html);
  }

  private void reference(Footnote node, HtmlWriter html) {
    int number = 0;
    for (List<Footnote> each : references.values()) {
      number++;
      int place = each.indexOf(node);
      if (place >= 0) {
        html.raw(
            "<sup id=\"%s\"><a href=\"#fn%d\" role=\"doc-noteref\">%d</a></sup>"
                .formatted(referenceId(number, place), number, number));
      }
    }
  }

  private static String referenceId(int number, int place) {
    return "fnref" + number + (place == 0 ? "" : "-" + (place + 1));
  }

  /** Writes the notes as a list, each with ways back to where it is referred to. */
  void renderAll(NodeRendererContext context, HtmlWriter html) {
    if (references.isEmpty()) {
      return;
    }
    html.line().raw("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"注释\">").line();
    html.raw("<ol>").line();
    int number = 0;
    for (Map.Entry<FootnoteBlock, List<Footnote>> each : references.entrySet()) {
      number++;
      html.raw("<li id=\"fn" + number + "\">").line();
      appendWaysBack(each.getKey(), number, each.getValue().size());
      context.renderChildren(each.getKey());
      html.line().raw("</li>").line();
    }
    html.raw("</ol>").line().raw("</section>").line();
  }

  /** At the end of the note's last paragraph, or in one of their own. */
  private static void appendWaysBack(FootnoteBlock note, int number, int times) {
    Node last = note.getLastChild();
    if (!(last instanceof Paragraph)) {
      last = new Paragraph(BasedSequence.NULL);
      note.appendChild(last);
    }
    for (int place = 0; place < times; place++) {
      last.appendChild(new WayBack(referenceId(number, place)));
    }
  }

  /** From a note back to a place that refers to it. */
  static final class WayBack extends Node {

    private final String id;

    private WayBack(String id) {
      super(BasedSequence.NULL);
      this.id = id;
    }

    static void render(WayBack node, NodeRendererContext context, HtmlWriter html) {
      html.raw(
          " <a href=\"#%s\" role=\"doc-backlink\" aria-label=\"返回正文\">%s</a>"
              .formatted(node.id, BACK));
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
