package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * What a body may be written in: CommonMark with the CJK-friendly rule of emphasis, and the
 * additions that {@code docs/writing.md} lists.
 */
final class Syntax {

  /** For the parser and for the renderer, which have to agree on the tables. */
  static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.WITH_CAPTION, false)
          .set(DefinitionExtension.TILDE_MARKER, false)
          .toImmutable();

  private Syntax() {}

  static Parser parser() {
    Parser.Builder builder = Parser.builder(OPTIONS);
    builder.customInlineParserFactory(CjkInlineParser::new);
    // flexmark leaves it out beside an inline parser that is not its own.
    builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    builder.customDelimiterProcessor(new EmphasisMarks('*'));
    builder.customDelimiterProcessor(new EmphasisMarks.Underscores());
    builder.customDelimiterProcessor(new PairedMarks('~', "del"));
    builder.customDelimiterProcessor(new PairedMarks('=', "mark"));
    builder.customInlineParserExtensionFactory(new RaisedText());
    builder.customInlineParserExtensionFactory(new BareAddress());
    new KeptText.Extension().extend(builder);
    builder.paragraphPreProcessorFactory(new TextBeforeTable.Factory());
    TablesExtension.create().extend(builder);
    FootnoteExtension.create().extend(builder);
    DefinitionExtension.create().extend(builder);
    return builder.build();
  }
}
