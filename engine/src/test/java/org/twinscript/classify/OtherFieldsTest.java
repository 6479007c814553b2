package org.twinscript.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.twinscript.article.Block;
import org.twinscript.vocabulary.Vocabulary;

/** Texts that are none of the archive's field, though words in them direct within it. */
class OtherFieldsTest {

  private static final Path TABLES = Path.of("..", "vocabulary");

  private static final Classifier CLASSIFIER = new Classifier(Vocabulary.load(TABLES));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "other-fields.tsv", delimiter = '\t', quoteCharacter = '`')
  void haveNoThemeOfHealth(String title, String source, String body, String regions) {
    Classification found = classify(CLASSIFIER, title, source, body);
    assertEquals(List.of(), found.subjects().themes(), found::toString);
    String keys =
        found.subjects().regions().stream().map(Object::toString).collect(Collectors.joining(","));
    assertEquals(regions, keys.isEmpty() ? "-" : keys, found::toString);
  }

  /** An archive of another field writes its own words, or none. */
  @Test
  void aTableWithoutProofsAsksForNone(@TempDir Path folder) throws IOException {
    for (String table : List.of("facets.tsv", "regions.tsv")) {
      Files.copy(TABLES.resolve(table), folder.resolve(table));
    }
    List<String> themes = Files.readAllLines(TABLES.resolve("themes.tsv"));
    Files.write(
        folder.resolve("themes.tsv"),
        themes.stream()
            .map(row -> row.startsWith("#") ? row : row.substring(0, row.lastIndexOf('\t')))
            .toList());
    Classifier carriesAll = new Classifier(Vocabulary.load(folder));
    String body = "新款5G手机内置人工智能芯片。|互联网销售占到六成，大数据显示年轻人换机最快。";
    assertFalse(classify(carriesAll, "新款5G手机开售", "-", body).subjects().themes().isEmpty());
  }

  private static Classification classify(
      Classifier classifier, String title, String source, String body) {
    List<Block> blocks = Arrays.stream(body.split("\\|")).<Block>map(Block.Paragraph::new).toList();
    return classifier.classify(title, Optional.of(source).filter(s -> !s.equals("-")), blocks);
  }
}
