package org.twinscript.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinscript.article.Block.Paragraph;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** No region hides another: each can be reached by its own name behind those above it. */
class RegionCoverageTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("../vocabulary"));
  private static final Classifier CLASSIFIER = new Classifier(VOCABULARY);

  @Test
  void assignsEveryRegionWhoseWholeNameStandsInTitleAndLead() {
    List<String> missed =
        VOCABULARY.terms(Facet.REGION).stream()
            .filter(region -> !regionsOf(wholeName(region)).equals(List.of(region)))
            .map(region -> wholeName(region) + " " + regionsOf(wholeName(region)))
            .toList();
    assertEquals(List.of(), missed);
  }

  private static String wholeName(Term region) {
    return Stream.concat(VOCABULARY.ancestors(region).stream(), Stream.of(region))
        .map(Term::hans)
        .collect(Collectors.joining());
  }

  private static List<Term> regionsOf(String name) {
    String text = name + "开展疫苗接种";
    return CLASSIFIER
        .classify(text, Optional.empty(), List.of(new Paragraph(text)))
        .subjects()
        .regions();
  }
}
