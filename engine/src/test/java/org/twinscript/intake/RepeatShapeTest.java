package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class RepeatShapeTest {

  @ParameterizedTest
  @CsvFileSource(resources = "repeated-shapes.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tellsThePagesLinesFromTheArticles(RepeatShape.Kind kind, String line) {
    assertEquals(kind, RepeatShape.of(RepeatedLine.words(line)));
  }

  /** A line of the page's is kept by a page read by itself, unless it is a platform's statement. */
  @ParameterizedTest
  @CsvFileSource(resources = "repeated-shapes.tsv", delimiter = '\t', numLinesToSkip = 1)
  void needsMoreThanOnePageToTell(ArgumentsAccessor row) {
    if (row.get(0, RepeatShape.Kind.class) != RepeatShape.Kind.OF_AN_ARTICLE) {
      List<String> line = List.of(row.getString(1));
      DamagedArticle article = PageReader.read(SitePages.page(0, List.of(), line));
      assertEquals(row.size() > 2 ? 3 : 4, article.blocks().size());
    }
  }
}
