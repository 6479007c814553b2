package org.twinscript.bake.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes pictures as HTML. */
final class PictureRendering {

  /** What the style sheet makes of one that has a column to itself, and of one in a row. */
  private static final String COLUMN = "(max-width: 48rem) 92vw, 43rem";

  private static final String CELL = "(max-width: 36rem) 92vw, 22rem";

  private PictureRendering() {}

  /** Several stand in a row. */
  static void figures(Figures node, NodeRendererContext context, HtmlWriter html) {
    if (node.isRow()) {
      html.line().attr("class", "pictures").withAttr().tag("div").line();
    }
    context.renderChildren(node);
    if (node.isRow()) {
      html.line().closeTag("div").line();
    }
  }

  /** In a figure, with its caption; else the caption is a tip. */
  static void picture(PictureNode node, NodeRendererContext context, HtmlWriter html) {
    if (node.getParent() instanceof Figures figures) {
      html.line().tag("figure").line();
      draw(node, figures.isAlone() ? COLUMN : CELL, html);
      node.caption()
          .ifPresent(text -> html.line().tag("figcaption").text(text).closeTag("figcaption"));
      html.line().closeTag("figure").line();
    } else {
      node.caption().ifPresent(text -> html.attr("title", text));
      draw(node, CELL, html);
    }
  }

  /** The picture leads to itself in full, but inside a link, where that leads elsewhere. */
  private static void draw(PictureNode node, String sizes, HtmlWriter html) {
    boolean leads =
        node.picture().file().isPresent() && node.getAncestorOfType(LinkNode.class) == null;
    if (leads) {
      html.attr("href", node.picture().file().get().href()).withAttr().tag("a");
    }
    html.raw("<img" + source(node.picture(), sizes) + attribute("alt", node.words()));
    html.raw(node.isFirst() ? ">" : " loading=\"lazy\">");
    if (leads) {
      html.closeTag("a");
    }
  }

  private static String source(PictureNode.Picture picture, String sizes) {
    return picture
        .file()
        .map(file -> source(file, sizes))
        .orElseGet(() -> attribute("src", picture.address()));
  }

  private static String source(Beside.Picture file, String sizes) {
    String choice =
        file.sources().isEmpty()
            ? ""
            : attribute("srcset", file.sources()) + attribute("sizes", sizes);
    return attribute("src", file.src())
        + choice
        + attribute("width", String.valueOf(file.width()))
        + attribute("height", String.valueOf(file.height()));
  }

  /** Written here, as flexmark ends such an element with a slash, which HTML has no use for. */
  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Escaping.escapeHtml(value, false) + "\"";
  }
}
