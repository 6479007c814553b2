package org.twinscript.bake.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.twinscript.article.Article;
import org.twinscript.bake.site.RenderedDocument;

/**
 * The articles as a table: RFC 4180 in UTF-8, lists joined by {@value #DELIMITER}. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it. There are two such files:
 * without a byte order mark Excel on a Chinese Windows reads GBK and shows what this archive was
 * made to mend; with one, programs take the mark for a part of the first column's name, and a data
 * package has no way to tell them.
 */
final class CsvTable {

  static final String DELIMITER = ";";

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private final List<DataField> fields;
  private final boolean marked;

  /**
   * @param marked whether the file begins with a byte order mark
   */
  CsvTable(List<DataField> fields, boolean marked) {
    this.fields = fields;
    this.marked = marked;
  }

  void write(List<RenderedDocument<Article>> articles, OutputStream file) throws IOException {
    CsvSchema.Builder columns = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    fields.forEach(field -> columns.addColumn(field.name()));
    if (marked) {
      file.write(BYTE_ORDER_MARK);
    }
    try (SequenceWriter rows = MAPPER.writer(columns.build()).writeValues(file)) {
      for (RenderedDocument<Article> article : articles) {
        rows.write(fields.stream().map(field -> cell(field, article)).toList());
      }
    }
  }

  private static String cell(DataField field, RenderedDocument<Article> article) {
    return field.value().apply(article).map(CsvTable::text).map(SpreadsheetText::of).orElse("");
  }

  private static String text(Object value) {
    return value instanceof List<?> list
        ? String.join(DELIMITER, list.stream().map(Object::toString).toList())
        : value.toString();
  }
}
