package org.twinscript;

import java.net.URI;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinscript.article.Article;
import org.twinscript.article.Origin;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.ledger.Ledger;
import org.twinscript.message.Sentence;

/** Holds what a content file's header says against its ledger. */
final class HeaderProof {

  private HeaderProof() {}

  /** The first key that differs, as a clause for a reader; a ledger without notes proves none. */
  static Optional<Sentence> difference(Ledger ledger, Article article) {
    if (ledger.header().isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> noted = new TreeMap<>();
    ledger.header().forEach(field -> noted.put(field.key(), field.value()));
    noted.put("repairs", ledger.counts().toString());
    Map<String, String> found = fields(article);
    if (noted.containsKey("author")) {
      found.put("author", String.join("; ", article.credits().authors()));
    }
    return found.keySet().stream()
        .filter(key -> !noted.getOrDefault(key, "").equals(found.get(key)))
        .map(key -> clause(key, noted.getOrDefault(key, ""), found.get(key)))
        .findFirst();
  }

  private static Map<String, String> fields(Article article) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("date", article.date().map(EdtfDate::toString).orElse(""));
    fields.put("time", article.time().map(LocalTime::toString).orElse(""));
    fields.put("source-url", article.sourceUrl().map(URI::toString).orElse(""));
    fields.put("script", article.script().tag());
    fields.put("repairs", article.origin().map(Origin::repairs).orElse(Map.of()).toString());
    return fields;
  }

  private static Sentence clause(String key, String noted, String found) {
    return Sentence.of("replay.header", key, noted, found);
  }
}
