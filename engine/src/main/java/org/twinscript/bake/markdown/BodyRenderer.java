package org.twinscript.bake.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.bake.inline.MailAddresses;
import org.twinscript.bake.site.References;

/**
 * Turns a body into HTML. Whatever stands in the body stands in the HTML too, or is among the
 * faults: nothing is left out in silence. Safe to share between threads.
 */
public final class BodyRenderer {

  private final Parser parser = Syntax.parser();

  private final HtmlRenderer renderer = Rendering.renderer();

  private final boolean remotePictures;

  /**
   * A renderer.
   *
   * @param remotePictures whether pictures may be fetched from other hosts
   */
  public BodyRenderer(boolean remotePictures) {
    this.remotePictures = remotePictures;
  }

  /**
   * Renders a body.
   *
   * @param place where it stands, for its links
   * @param beside the files that its links and pictures can name
   */
  public RenderedBody render(String markdown, BodyPlace place, Beside beside) {
    Remarks remarks = new Remarks();
    Prepared prepared = prepared(markdown, place, beside, remarks);
    String html = renderer.render(prepared.document);
    References references =
        new References(
            prepared.links.toPages(),
            BlockTexts.ids(html),
            prepared.pictures.hosts(),
            remarks.warnings());
    List<FileUse> files =
        Stream.concat(prepared.pictures.uses().stream(), prepared.links.toFiles().stream())
            .toList();
    return new RenderedBody(html, remarks.faults(), references, files);
  }

  /**
   * Where the numbered paragraphs and headings of a body begin.
   *
   * @return their lines in the body, from 1, in order
   */
  public List<Integer> lines(String markdown, BodyPlace place, Beside beside) {
    List<Integer> lines = new ArrayList<>();
    for (Node node : prepared(markdown, place, beside, new Remarks()).document.getChildren()) {
      if (BlockIds.isNumbered(node)) {
        lines.add(Remarks.line(node));
      }
    }
    return lines;
  }

  /** A body as it is rendered. */
  private record Prepared(Document document, LinkResolver links, Pictures pictures) {}

  private Prepared prepared(String markdown, BodyPlace place, Beside beside, Remarks remarks) {
    Document document = parser.parse(markdown);
    MailAddresses.linkAll(document);
    HeadingLevels.lower(document);
    new Unpublishable(remarks).find(document);
    new CharacterReferences(remarks).find(document);
    LinkResolver links = new LinkResolver(document, new LinkAddresses(place, beside), remarks);
    links.resolve();
    Pictures pictures = new Pictures(document, beside, remotePictures, remarks);
    pictures.resolve();
    new HeadingIds(remarks).readAll(document);
    new UnevenRows(remarks).evenAll(document);
    TaskBox.drawAll(document);
    Notes.number(document, remarks);
    return new Prepared(document, links, pictures);
  }
}
