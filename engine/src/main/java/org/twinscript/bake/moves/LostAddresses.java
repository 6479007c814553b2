package org.twinscript.bake.moves;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinscript.article.Article;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.PublishedAddresses;
import org.twinscript.content.PublishedAddresses.Row;
import org.twinscript.fault.InputException;
import org.twinscript.fault.NearName;
import org.twinscript.message.Sentence;

/** What to say of published addresses that lead nowhere any more, and where they may lead. */
record LostAddresses(List<RenderedDocument<Article>> articles, PublishedAddresses published) {

  /** A fault that says so, with the line that keeps the address. */
  InputException fault(String address, Row row) {
    Sentence advice =
        renamed(address)
            .map(article -> Sentence.of("moves.renamed", article.file().getFileName(), address))
            .orElseGet(() -> Sentence.of("moves.elsewhere"));
    return new InputException(
        published.file(),
        row.line(),
        Sentence.of("moves.lost", address, advice, address, PublishedAddresses.GONE));
  }

  /** An article of the same id elsewhere, or of a similar one. */
  private Optional<RenderedDocument<Article>> renamed(String address) {
    Map<String, RenderedDocument<Article>> byPath = new TreeMap<>();
    articles.stream()
        .filter(article -> !published.rows().containsKey(article.document().path()))
        .forEach(article -> byPath.put(article.document().path(), article));
    return address.startsWith(DerivedAddresses.ARTICLES)
        ? byPath.values().stream()
            .filter(article -> address.endsWith("/" + article.document().id() + "/"))
            .findFirst()
            .or(() -> NearName.of(address, byPath.keySet()).map(byPath::get))
        : Optional.empty();
  }
}
