package org.twinscript.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Origin;
import org.twinscript.article.Subjects;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.Ledger.Passage;
import org.twinscript.ledger.Ledger.Role;
import org.twinscript.ledger.Ledger.Slice;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Vocabulary;

/** Articles for the tests of content files. */
final class Samples {

  static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "vocabulary"));

  static final String RAW_A = "a".repeat(64);
  static final String RAW_B = "b".repeat(64);

  private Samples() {}

  static Article imported(String id, String title, String rawSha256, String body) {
    return new Article(
        new ArticleId(id),
        title,
        Optional.of(LocalDate.of(2024, 3, 22)),
        Optional.empty(),
        Optional.of("某某日报"),
        Optional.empty(),
        Script.HANS,
        false,
        new Subjects(
            List.of(VOCABULARY.find(Facet.REGION, "广州市").orElseThrow()),
            List.of(VOCABULARY.terms(Facet.THEME).get(0))),
        Optional.of(new Origin(rawSha256, Map.of("gloss", 187, "comma", 3))),
        body);
  }

  /** A ledger that tells the article's texts apart. */
  static Ledger ledger(Article article) {
    return new Ledger(
        article.origin().orElseThrow().rawSha256(),
        "UTF-8",
        Digests.sha256(article.markdown()),
        List.of(),
        List.of(new Passage(Role.TITLE, List.of(new Slice(1, 0, article.title().length())))),
        List.of(),
        List.of(),
        List.of());
  }
}
