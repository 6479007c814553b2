package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Set;
import org.twinscript.bake.inline.CjkInlines;

/** Writes the nodes of our own, and flexmark's where its HTML is not what a page wants. */
final class Rendering implements PhasedNodeRenderer {

  private static final String TYPE = "HTML";

  static HtmlRenderer renderer() {
    HtmlRenderer.Builder builder =
        HtmlRenderer.builder(
            new MutableDataSet(Syntax.OPTIONS)
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.HARD_BREAK, "<br>\n")
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false));
    TablesExtension.create().extend(builder, TYPE);
    DefinitionExtension.create().extend(builder, TYPE);
    new CjkInlines().extend(builder, TYPE);
    builder.nodeRendererFactory(options -> new Rendering());
    builder.attributeProviderFactory(new ForEachDocument());
    return builder.build();
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(LinkNode.class, Rendering::link),
        new NodeRenderingHandler<>(Figures.class, PictureRendering::figures),
        new NodeRenderingHandler<>(PictureNode.class, PictureRendering::picture),
        new NodeRenderingHandler<>(Anchor.class, Rendering::anchor),
        new NodeRenderingHandler<>(TaskBox.class, TaskBox::render),
        new NodeRenderingHandler<>(TableBlock.class, Rendering::table),
        new NodeRenderingHandler<>(ThematicBreak.class, Rendering::rule),
        new NodeRenderingHandler<>(Footnote.class, Notes::render),
        new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> {}),
        new NodeRenderingHandler<>(Notes.WayBack.class, Notes.WayBack::render));
  }

  @Override
  public Set<RenderingPhase> getRenderingPhases() {
    return Set.of(RenderingPhase.BODY_BOTTOM);
  }

  /** The notes follow the text, wherever they are written. */
  @Override
  public void renderDocument(
      NodeRendererContext context, HtmlWriter html, Document document, RenderingPhase phase) {
    Notes.OF.get(document).renderAll(context, html);
  }

  private static void link(LinkNode node, NodeRendererContext context, HtmlWriter html) {
    html.attr("href", node.href());
    node.title().ifPresent(title -> html.attr("title", title));
    html.withAttr().tag("a");
    context.renderChildren(node);
    html.closeTag("a");
    node.label().ifPresent(label -> html.raw("<span class=\"file\">（").text(label).raw("）</span>"));
  }

  private static void anchor(Anchor node, NodeRendererContext context, HtmlWriter html) {
    html.attr("id", node.number()).withAttr().tag("span");
    html.closeTag("span");
  }

  /** Without the slash that XML would want. */
  private static void rule(ThematicBreak node, NodeRendererContext context, HtmlWriter html) {
    html.line().raw("<hr>").line();
  }

  /** A wide table moves to the side in a frame of its own, which the keyboard reaches too. */
  private static void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
    html.line().raw("<div class=\"table\" role=\"group\" aria-label=\"表格\" tabindex=\"0\">").line();
    context.delegateRender();
    html.line().raw("</div>").line();
  }

  /** Numbers are counted for each document anew. */
  private static final class ForEachDocument extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      BlockIds ids = new BlockIds();
      CellsAndItems others = new CellsAndItems();
      return (node, part, attributes) -> {
        ids.setAttributes(node, part, attributes);
        others.setAttributes(node, part, attributes);
      };
    }
  }
}
