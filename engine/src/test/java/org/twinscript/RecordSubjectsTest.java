package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.twinscript.article.Article;
import org.twinscript.article.Block;
import org.twinscript.classify.Classification;
import org.twinscript.classify.Classifier;
import org.twinscript.script.Conversions;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;

/** What the tables make of the archive's own records stays, whatever is done for other pages. */
class RecordSubjectsTest {

  private static final Classifier CLASSIFIER = new Classifier(Records.VOCABULARY);

  private static final ScriptConverter TO_SIMPLIFIED =
      Conversions.standard().between(Script.HANT, Script.HANS);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "classify/records.tsv", delimiter = '\t')
  void stay(String id, String regions, String themes) {
    Article record = Records.named(id);
    List<Block> blocks =
        Records.blocks(record).stream().map(RecordSubjectsTest::simplified).toList();
    Classification found =
        CLASSIFIER.classify(
            TO_SIMPLIFIED.convert(record.title()),
            record.source().map(TO_SIMPLIFIED::convert),
            blocks);
    assertEquals(regions, keys(found.subjects().regions()), found::toString);
    assertEquals(themes, keys(found.subjects().themes()), found::toString);
  }

  private static Block simplified(Block block) {
    String text = TO_SIMPLIFIED.convert(block.text());
    return block instanceof Block.Heading ? new Block.Heading(text) : new Block.Paragraph(text);
  }

  private static String keys(List<?> terms) {
    return terms.isEmpty()
        ? "-"
        : terms.stream().map(Object::toString).collect(Collectors.joining(","));
  }
}
