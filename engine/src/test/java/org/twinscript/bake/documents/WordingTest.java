package org.twinscript.bake.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Credits;
import org.twinscript.article.Filing;
import org.twinscript.article.Subjects;
import org.twinscript.article.Wording;
import org.twinscript.bake.TestProject;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.markdown.Beside;
import org.twinscript.bake.markdown.BodyPlace;
import org.twinscript.bake.markdown.RenderedBody;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.Terms;
import org.twinscript.vocabulary.Vocabulary;

/** What a person rules on one article. */
class WordingTest {

  private static final TellingWords WORDS =
      new TellingWords(Vocabulary.load(TestProject.repository().resolve("vocabulary")));

  private final DocumentRenderer typesetter =
      new DocumentRenderer(Conversions.standard(), new Editions(List.of(Edition.values())));

  private RenderedDocument<?> typeset(Script script, Wording wording, String markdown) {
    Article article =
        new Article(
            new ArticleId("a"),
            "里奇说",
            Optional.empty(),
            Optional.empty(),
            Credits.of(Optional.of("里奇报"), Optional.empty()),
            script,
            wording,
            false,
            new Subjects(List.of(), List.of()),
            Filing.NONE,
            Optional.empty(),
            markdown);
    Deferred<String> written = Deferred.done(Fingerprint.of(markdown), markdown);
    RenderedBody body =
        typesetter.body(
            markdown, new BodyPlace("articles/2024/a.md", "articles/2024/a/"), Beside.nothing());
    return typesetter.typeset(article, Path.of("a.md"), body, written, body.references(), WORDS);
  }

  @Test
  void termsHoldInTitleTextSummaryAndSource() {
    Wording wording = new Wording(Optional.empty(), new Terms(Map.of("里奇", "里奇")));
    EditionText text = typeset(Script.HANS, wording, "里奇在里面。").in(Edition.HANT);
    assertEquals("里奇說", text.title());
    assertEquals("<p id=\"p1\">里奇在裡面。</p>\n", text.html());
    assertEquals("里奇在裡面。", text.summary());
    assertEquals(Optional.of("里奇報"), text.source());
  }

  @Test
  void aTitleStandsAsGivenAndInHongKongsForms() {
    Wording wording = new Wording(Optional.of("利奇衛生說"), Terms.none());
    RenderedDocument<?> typeset = typeset(Script.HANS, wording, "里奇。");
    assertEquals("里奇说", typeset.in(Edition.HANS).title());
    assertEquals("利奇衛生說", typeset.in(Edition.HANT).title());
    assertEquals("利奇衞生説", typeset.in(Edition.HANT_HK).title());
  }

  @Test
  void aSimplifiedTitleLeavesBothTraditionalEditionsAlone() {
    Wording wording = new Wording(Optional.of("利奇说"), Terms.none());
    RenderedDocument<?> typeset = typeset(Script.HANT, wording, "里奇。");
    assertEquals("利奇说", typeset.in(Edition.HANS).title());
    assertEquals("里奇说", typeset.in(Edition.HANT).title());
  }

  @Test
  void markedTextReadsTheSameInEveryEdition() {
    RenderedDocument<?> typeset = typeset(Script.HANS, Wording.none(), "公{=里=}和里面。");
    assertEquals(
        "<p id=\"p1\">公<span translate=\"no\">里</span>和裡面。</p>\n", typeset.in(Edition.HANT).html());
    assertEquals("公里和里面。", typeset.in(Edition.HANS).summary());
  }

  @Test
  void aSummaryKeepsWhatItsTextMarks() {
    String markdown = "{=头发=}里面。";
    assertEquals(
        "头发裡面。", typeset(Script.HANS, Wording.none(), markdown).in(Edition.HANT).summary());
    assertEquals("頭髮。", typeset(Script.HANS, Wording.none(), "头发。").in(Edition.HANT).summary());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{=<b>里</b>=} | <span translate=\"no\">&lt;b&gt;里&lt;/b&gt;</span>",
        "**{=里=}** | <strong><span translate=\"no\">里</span></strong>",
        "\\{=里=} | {=里=}",
        "`{=里=}` | <code>{=里=}</code>",
        "{=里 | {=里",
        "{里} {==} | {里} {==}",
        "{=a=b=} | <span translate=\"no\">a=b</span>"
      })
  void theMarkerIsPlainTextOnOneLine(String markdown, String html) {
    String page = typeset(Script.HANS, Wording.none(), markdown).in(Edition.HANS).html().strip();
    assertEquals("<p id=\"p1\">" + html + "</p>", page);
  }
}
