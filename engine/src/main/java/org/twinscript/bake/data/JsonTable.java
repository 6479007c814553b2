package org.twinscript.bake.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.site.FactFingerprints;
import org.twinscript.bake.site.RenderedDocument;

/**
 * The articles as a JSON array, one object a line, so that two downloads can be compared line by
 * line. What is not known is left out.
 */
final class JsonTable {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<DataField> fields;
  private final FactFingerprints facts;

  JsonTable(List<DataField> fields, FactFingerprints facts) {
    this.fields = fields;
    this.facts = facts;
  }

  /** Writes the table; rows that the last one had are copied from it. */
  void write(List<RenderedDocument<Article>> articles, OutputStream file, RowMemory memory)
      throws IOException {
    try (RowMemory.Copier rows = memory.copier(file)) {
      rows.between("[");
      for (RenderedDocument<Article> article : articles) {
        rows.between(article == articles.get(0) ? "\n" : "\n,");
        rows.row(
            article.document().id().value(),
            new FingerprintMaker().add(facts.of(article)).add(article.fingerprint()).done(),
            () -> MAPPER.writeValueAsBytes(row(article)));
      }
      rows.between("\n]\n");
    }
  }

  private Map<String, Object> row(RenderedDocument<Article> article) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (DataField field : fields) {
      field.value().apply(article).ifPresent(value -> row.put(field.name(), value));
    }
    return row;
  }
}
