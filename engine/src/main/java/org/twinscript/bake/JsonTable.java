package org.twinscript.bake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.article.Article;

/**
 * The articles as a JSON array, one object a line, so that two downloads can be compared line by
 * line. What is not known is left out.
 */
final class JsonTable {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private final List<DataField> fields;

  JsonTable(List<DataField> fields) {
    this.fields = fields;
  }

  void write(List<Typeset<Article>> articles, OutputStream file) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(file)) {
      json.writeStartArray();
      for (Typeset<Article> article : articles) {
        json.writeRaw('\n');
        json.writePOJO(row(article));
      }
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private Map<String, Object> row(Typeset<Article> article) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (DataField field : fields) {
      field.value().apply(article).ifPresent(value -> row.put(field.name(), value));
    }
    return row;
  }
}
