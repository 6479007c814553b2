package org.twinscript.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinscript.article.Block;
import org.twinscript.article.Block.Heading;
import org.twinscript.article.Block.Paragraph;
import org.twinscript.classify.Evidence.Finding;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** Every assignment says which cue chose it, where, and how much that added. */
class EvidenceTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("../vocabulary"));
  private static final Classifier CLASSIFIER = new Classifier(VOCABULARY);

  private static final Classification FOUND =
      CLASSIFIER.classify(
          "广州推进安宁疗护",
          Optional.of("广州市卫生健康委员会"),
          List.of(
              new Heading("安宁病房"),
              new Paragraph("广州市新设安宁病房。"),
              new Paragraph("全市床位增加，广州市的临终患者受益。"),
              new Paragraph("广州市还将培训护士，广州市民可以预约，广州市已设热线。")));

  @Test
  void listsEachCueWithItsPlaceCountAndScoreStrongestFirst() {
    assertEquals(
        List.of(
            new Finding("广州市", "source", 1, 6),
            new Finding("广州", "title", 1, 4),
            new Finding("广州市", "body", 4, 4),
            new Finding("广州市", "lead", 1, 4),
            new Finding("全市", "body", 1, 0.5)),
        FOUND.regions().get(0).cues());
  }

  @Test
  void addsTheScoresUp() {
    for (Evidence evidence : all(FOUND)) {
      double sum = evidence.cues().stream().mapToDouble(Finding::score).sum();
      assertEquals(sum, evidence.score(), 1e-9);
    }
  }

  @Test
  void keepsTheTermsInTheOrderOfTheirScores() {
    assertEquals("广州市", FOUND.subjects().regions().get(0).key());
    assertEquals("hospice", FOUND.subjects().themes().get(0).code());
  }

  @Test
  void assignsAFewTermsToAnArticleThatNamesThemAll() {
    Classification found =
        CLASSIFIER.classify("全国名录", Optional.empty(), List.of(new Paragraph(names())));
    assertTrue(found.regions().size() <= 4, "regions: " + found.regions().size());
    assertTrue(found.themes().size() <= 5, "themes: " + found.themes().size());
  }

  private static String names() {
    return Stream.of(Facet.REGION, Facet.THEME)
        .flatMap(facet -> VOCABULARY.terms(facet).stream())
        .map(Term::hans)
        .collect(Collectors.joining("，"));
  }

  @Test
  void findsNothingInNothing() {
    List<Block> empty = List.of();
    assertEquals(
        new Classification(List.of(), List.of()), CLASSIFIER.classify("", Optional.empty(), empty));
  }

  @Test
  void givesEveryThreadTheSameAnswer() {
    long answers =
        Stream.generate(() -> List.<Block>of(new Paragraph("东莞市的疫苗接种点，莞企也可接种。")))
            .limit(200)
            .parallel()
            .map(blocks -> CLASSIFIER.classify("在莞接种", Optional.empty(), blocks))
            .distinct()
            .count();
    assertEquals(1, answers);
  }

  private static List<Evidence> all(Classification found) {
    return Stream.concat(found.regions().stream(), found.themes().stream()).toList();
  }
}
