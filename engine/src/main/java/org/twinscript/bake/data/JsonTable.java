package org.twinscript.bake.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.article.Article;
import org.twinscript.bake.site.RenderedDocument;

/**
 * The articles as a JSON array, one object a line, so that two downloads can be compared line by
 * line. What is not known is left out.
 */
final class JsonTable {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<DataField> fields;

  JsonTable(List<DataField> fields) {
    this.fields = fields;
  }

  void write(List<RenderedDocument<Article>> articles, OutputStream file) throws IOException {
    write("[", file);
    for (RenderedDocument<Article> article : articles) {
      write(article == articles.get(0) ? "\n" : "\n,", file);
      file.write(MAPPER.writeValueAsBytes(row(article)));
    }
    write("\n]\n", file);
  }

  private static void write(String text, OutputStream file) throws IOException {
    file.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> row(RenderedDocument<Article> article) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (DataField field : fields) {
      field.value().apply(article).ifPresent(value -> row.put(field.name(), value));
    }
    return row;
  }
}
