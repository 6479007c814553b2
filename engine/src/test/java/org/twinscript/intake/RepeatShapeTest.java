package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RepeatShapeTest {

  @ParameterizedTest
  @CsvFileSource(resources = "repeated-shapes.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tellsThePagesLinesFromTheArticles(RepeatShape.Kind kind, String line) {
    assertEquals(kind, RepeatShape.of(RepeatedLine.words(line)));
  }

  /** Each line of the page's is one that a page read by itself keeps, or nothing were gained. */
  @ParameterizedTest
  @CsvFileSource(resources = "repeated-shapes.tsv", delimiter = '\t', numLinesToSkip = 1)
  void needsMoreThanOnePageToTell(RepeatShape.Kind kind, String line) {
    if (kind != RepeatShape.Kind.OF_AN_ARTICLE) {
      DamagedArticle article = PageReader.read(SitePages.page(0, List.of(), List.of(line)));
      assertEquals(4, article.blocks().size());
    }
  }
}
