package org.twinscript.bake.documents;

/** Lets a benchmark into the room of the documents. */
public final class MarkdownStage {

  private final MarkdownRenderer renderer = new MarkdownRenderer();

  /** A body's HTML. */
  public String html(String markdown) {
    return renderer.render(markdown).html();
  }
}
