package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Reads and writes lines of Chinese: {@code **“甲”**和}, {@code ~~甲~~}, {@code ==甲==}, {@code H~2~O},
 * {@code 10^9^}, {@code {=里=}}, {@code https://example.org/}.
 */
public final class CjkInlines
    implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserFactory(CjkInlineParser::new);
    // flexmark leaves it out beside an inline parser that is not its own.
    builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    builder.customDelimiterProcessor(new EmphasisMarks('*'));
    builder.customDelimiterProcessor(new EmphasisMarks.Underscores());
    builder.customDelimiterProcessor(new PairedMarks('~', "del"));
    builder.customDelimiterProcessor(new PairedMarks('=', "mark"));
    builder.customInlineParserExtensionFactory(new RaisedText());
    builder.customInlineParserExtensionFactory(new BareAddress());
    builder.customInlineParserExtensionFactory(new VerbatimText.Marker());
  }

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(HtmlRenderer.Builder builder, String type) {
    builder.nodeRendererFactory(
        options ->
            () ->
                Set.of(
                    new NodeRenderingHandler<>(SoftLineBreak.class, CjkInlines::lineBreak),
                    new NodeRenderingHandler<>(TaggedText.class, CjkInlines::tagged),
                    new NodeRenderingHandler<>(VerbatimText.class, CjkInlines::verbatim),
                    new NodeRenderingHandler<>(AddressNode.class, CjkInlines::address)));
  }

  private static void lineBreak(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
    if (!SoftBreaks.joins(node)) {
      context.delegateRender();
    }
  }

  private static void tagged(TaggedText node, NodeRendererContext context, HtmlWriter html) {
    html.tag(node.element());
    context.renderChildren(node);
    html.closeTag(node.element());
  }

  private static void verbatim(VerbatimText node, NodeRendererContext context, HtmlWriter html) {
    html.attr("translate", "no").withAttr().tag("span");
    context.renderChildren(node);
    html.closeTag("span");
  }

  private static void address(AddressNode node, NodeRendererContext context, HtmlWriter html) {
    String element = node.href().isEmpty() ? "span" : "a";
    node.href().ifPresent(href -> html.attr("href", href));
    html.attr("translate", "no").withAttr().tag(element);
    html.text(node.text());
    html.closeTag(element);
  }
}
