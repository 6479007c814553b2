package org.twinscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.Block;
import org.twinscript.content.ContentFile;
import org.twinscript.intake.RepeatedLines;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/** The archive's own records, and what is needed to import pages made from them. */
final class Records {

  static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "vocabulary"));

  private static final Path FOLDER = Path.of("..", "content", "articles");

  private Records() {}

  static PageImport pageImport() {
    return pageImport(RepeatedLines.none());
  }

  static PageImport pageImport(RepeatedLines repeated) {
    return new PageImport(
        VOCABULARY,
        Conversions.withOverrides(Path.of("..", "vocabulary", "conversions.tsv")),
        repeated);
  }

  static List<Article> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(ContentFile.EXTENSION))
          .sorted()
          .map(file -> (Article) ContentFile.read(file, VOCABULARY))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Article named(String id) {
    return all().stream().filter(article -> article.id().value().equals(id)).findFirst().get();
  }

  /** The body of a record: records use no markup but second-level headings. */
  static List<Block> blocks(Article article) {
    return Arrays.stream(article.markdown().split("\n\n"))
        .<Block>map(
            text ->
                text.startsWith("## ")
                    ? new Block.Heading(text.substring(3))
                    : new Block.Paragraph(text))
        .toList();
  }
}
