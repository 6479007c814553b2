package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.twinscript.article.Block;

/** Three real pages, where they are at hand. They are not the project's to publish. */
class SeedsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "seeds.tsv", delimiter = '\t', numLinesToSkip = 1)
  void readsTheSeed(
      String file, String title, String date, String source, int paragraphs, String headings) {
    Optional<Path> seed = seed(file);
    assumeTrue(seed.isPresent(), "the seeds are not here");
    DamagedArticle article = PageReader.read(RawPages.read(seed.get()));
    assertAll(
        () -> assertEquals(title, article.title()),
        () -> assertEquals(date, day(article)),
        () -> assertEquals(source, article.source().orElse("-")),
        () -> assertEquals(List.of(headings.split(";")), texts(article, Block.Heading.class)),
        () -> assertEquals(paragraphs, texts(article, Block.Paragraph.class).size()),
        () -> assertTrue(article.blocks().stream().allMatch(SeedsTest::isOfTheArticle)));
  }

  /** All that these articles' lines have in common: a full stop, or being a heading. */
  private static boolean isOfTheArticle(Block block) {
    return block instanceof Block.Heading || block.text().contains("。");
  }

  private static String day(DamagedArticle article) {
    return article.date().map(String::valueOf).orElse("-")
        + article.time().map(time -> " " + time).orElse("");
  }

  private static List<String> texts(DamagedArticle article, Class<? extends Block> kind) {
    List<String> texts =
        article.blocks().stream().filter(kind::isInstance).map(Block::text).toList();
    return texts.isEmpty() ? List.of("-") : texts;
  }

  private static Optional<Path> seed(String file) {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("shared/seeds").resolve(file))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
