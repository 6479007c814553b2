package org.twinscript.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.twinscript.article.Block;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

class ClassifierTest {

  private static final Classifier CLASSIFIER =
      new Classifier(Vocabulary.load(Path.of("../vocabulary")));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "articles.tsv", delimiter = '\t', quoteCharacter = '`')
  void assignsWhatTheArticleIsAbout(
      String shows,
      String title,
      String source,
      String body,
      String regions,
      String themes,
      String otherThemes) {
    Classification found =
        CLASSIFIER.classify(
            title, Optional.of(source).filter(name -> !name.equals("-")), blocks(body));

    assertEquals(list(regions), keys(found.subjects().regions()), found::toString);
    List<String> codes = found.subjects().themes().stream().map(Term::code).toList();
    assertTrue(codes.containsAll(list(themes)), found::toString);
    list(otherThemes).forEach(other -> assertFalse(codes.contains(other), found::toString));
  }

  private static List<Block> blocks(String body) {
    return Arrays.stream(body.split("\\|")).map(ClassifierTest::block).toList();
  }

  private static Block block(String text) {
    return text.startsWith("##") ? new Block.Heading(text.substring(2)) : new Block.Paragraph(text);
  }

  private static List<String> list(String column) {
    return column.equals("-") ? List.of() : List.of(column.split(","));
  }

  private static List<String> keys(List<Term> terms) {
    return terms.stream().map(Term::key).toList();
  }
}
