package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.twinscript.bake.inline.CjkInlines;

/**
 * What a body may be written in: CommonMark and the additions that {@code docs/writing.md} lists.
 */
final class Syntax {

  /** For the parser and for the renderer, which have to agree on the tables. */
  static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.WITH_CAPTION, false)
          .set(DefinitionExtension.TILDE_MARKER, false)
          .toImmutable();

  private Syntax() {}

  static Parser parser() {
    Parser.Builder builder = Parser.builder(OPTIONS);
    builder.extensions(List.of(new CjkInlines(), DefinitionExtension.create()));
    // Of these two only the reading: their HTML is written in Rendering and Notes.
    builder.paragraphPreProcessorFactory(new TextBeforeTable.Factory());
    TablesExtension.create().extend(builder);
    FootnoteExtension.create().extend(builder);
    return builder.build();
  }
}
