package org.twinscript;

import java.net.URI;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.content.EarlierImport;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.Ledger.Field;
import org.twinscript.script.Script;

/**
 * The article that an earlier import made of a page, by that import's ledger. What a ledger does
 * not note, the subjects above all, is taken to have been what it is now.
 *
 * @param now the page as it is imported now
 */
record EarlierArticle(ImportedPage now) implements EarlierImport {

  @Override
  public Optional<Article> article(Ledger ledger) {
    try {
      return Optional.of(RestoredTexts.of(ledger, now.raw().text()))
          .filter(texts -> texts.sha256().equals(ledger.textSha256()))
          .map(texts -> article(ledger, texts));
    } catch (RuntimeException doesNotFit) {
      return Optional.empty();
    }
  }

  private Article article(Ledger ledger, RestoredTexts texts) {
    Article article = now.article();
    boolean noted = !ledger.header().isEmpty();
    Map<String, String> header =
        ledger.header().stream().collect(Collectors.toMap(Field::key, Field::value));
    return Article.imported(
        article.id(),
        texts.title(),
        noted ? at(header, "date").map(EdtfDate::parse) : now.damaged().date(),
        noted ? at(header, "time").map(LocalTime::parse) : now.damaged().time(),
        Credits.of(
            texts.source(),
            noted ? at(header, "source-url").map(URI::create) : now.damaged().sourceUrl()),
        at(header, "script").flatMap(Script::ofTag).orElse(article.script()),
        article.subjects(),
        article.origin(),
        texts.markdown());
  }

  private static Optional<String> at(Map<String, String> header, String key) {
    return Optional.ofNullable(header.get(key));
  }
}
