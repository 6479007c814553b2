package org.twinscript.bake.documents;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Text that reads the same in every edition: {@code {=里=}} becomes {@code <span
 * translate="no">里</span>}. On one line, plain text only; a backslash before the brace takes the
 * meaning away.
 */
final class VerbatimText extends Node {

  private static final Pattern MARKED = Pattern.compile("^\\{=(.+?)=\\}");

  private VerbatimText(BasedSequence marked, BasedSequence text) {
    super(marked);
    appendChild(new Text(text));
  }

  /** The texts that are kept in a block. */
  static Set<String> in(Node block) {
    Set<String> kept = new TreeSet<>();
    block
        .getDescendants()
        .forEach(
            node -> {
              if (node instanceof VerbatimText) {
                kept.add(node.getFirstChild().getChars().toString());
              }
            });
    return kept;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Teaches flexmark the marker. */
  static final class Extension
      implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void extend(Parser.Builder parser) {
      parser.customInlineParserExtensionFactory(new Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
      renderer.nodeRendererFactory(
          options ->
              () ->
                  Set.of(
                      new NodeRenderingHandler<>(
                          VerbatimText.class,
                          (node, context, html) -> {
                            html.attr("translate", "no").withAttr().tag("span");
                            context.renderChildren(node);
                            html.closeTag("span");
                          })));
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void rendererOptions(MutableDataHolder options) {}
  }

  private static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new Marker();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private static final class Marker implements InlineParserExtension {
    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence[] found = parser.matchWithGroups(MARKED);
      if (found == null) {
        return false;
      }
      parser.flushTextNode();
      parser.getBlock().appendChild(new VerbatimText(found[0], found[1]));
      return true;
    }

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public void finalizeDocument(InlineParser parser) {}
  }
}
