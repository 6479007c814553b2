package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Lets flexmark write text as it is where that comes to the same. It resolves references, unifies
 * the ends of lines and escapes in a pass each, a fifth of the time that Markdown takes; most texts
 * have nothing for any of the three.
 */
final class PlainText implements HtmlRenderer.HtmlRendererExtension {

  /** What at least one of the passes looks for. */
  private static final String SPECIAL = "&\\<>\"\r\n";

  @Override
  public void extend(HtmlRenderer.Builder renderer, String type) {
    renderer.nodeRendererFactory(
        options -> () -> Set.of(new NodeRenderingHandler<>(Text.class, PlainText::render)));
  }

  private static void render(Text node, NodeRendererContext context, HtmlWriter html) {
    String text = node.getChars().toString();
    if (isPlain(text)) {
      html.raw(text);
    } else {
      context.delegateRender();
    }
  }

  private static boolean isPlain(String text) {
    for (char c : text.toCharArray()) {
      if (c <= '\\' && SPECIAL.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void rendererOptions(MutableDataHolder options) {}
}
