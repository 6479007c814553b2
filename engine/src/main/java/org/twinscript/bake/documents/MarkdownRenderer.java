package org.twinscript.bake.documents;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * CommonMark with tables and {@linkplain VerbatimText kept text} to HTML. Raw HTML is escaped, so
 * that it is seen and does nothing; a link or picture keeps its address only when that is http,
 * https, mailto, an anchor or relative with a leading dot. Safe to share between threads.
 */
final class MarkdownRenderer {

  private static final int SUMMARY_LENGTH = 90;

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(TablesExtension.create(), new VerbatimText.Extension(), new PlainText()))
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
          .set(HtmlRenderer.SUPPRESSED_LINKS, "(?!(?i:https?://|mailto:)|#|\\.\\.?/)(?s:.*)")
          .toImmutable();

  /** Looks for the head of a table in every paragraph, which takes a tenth of the time. */
  private final Parser parser = Parser.builder(OPTIONS).build();

  private final Parser parserWithoutTables =
      Parser.builder(
              OPTIONS.toMutable().set(Parser.EXTENSIONS, List.of(new VerbatimText.Extension())))
          .build();

  private final HtmlRenderer renderer =
      HtmlRenderer.builder(OPTIONS).attributeProviderFactory(new BlockIdsFactory()).build();

  /** The body's HTML and the plain text of its first paragraph. */
  Rendered render(String markdown) {
    boolean mayHaveTable = markdown.indexOf('|') >= 0;
    Node document = (mayHaveTable ? parser : parserWithoutTables).parse(markdown);
    Optional<Node> first = firstParagraph(document);
    return new Rendered(
        renderer.render(document),
        first.map(MarkdownRenderer::summary).orElse(""),
        first.map(VerbatimText::in).orElse(Set.of()));
  }

  private static Optional<Node> firstParagraph(Node document) {
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Paragraph) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  private static String summary(Node paragraph) {
    return shortened(new TextCollectingVisitor().collectAndGetText(paragraph).strip());
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= SUMMARY_LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, SUMMARY_LENGTH)) + "…";
  }

  /**
   * What a body becomes.
   *
   * @param summary the beginning of the first paragraph, as plain text
   * @param kept what that paragraph wants to read the same in every edition
   */
  record Rendered(String html, String summary, Set<String> kept) {}

  /** Numbers are counted for each document anew. */
  private static final class BlockIdsFactory extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return new BlockIds();
    }
  }
}
