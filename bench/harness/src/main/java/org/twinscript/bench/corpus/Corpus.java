package org.twinscript.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinscript.article.Article;
import org.twinscript.content.ContentFile;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Writes the corpus: {@code Corpus <project> <number of articles> <folder>}. The folder gets {@code
 * twinscript/content} for the bake and {@code peers/} for the generators it is compared with. The
 * same project and number give the same bytes.
 */
public final class Corpus {

  private final ArticleMaker maker;
  private final Path content;
  private final PeerTree peers;

  private Corpus(ArticleMaker maker, Path content, PeerTree peers) {
    this.maker = maker;
    this.content = content;
    this.peers = peers;
  }

  /** Runs from the command line. */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Path folder = Path.of(arguments[2]);
    Path tables = project.resolve("vocabulary");
    Shelf shelf = Shelf.of(Vocabulary.load(tables));
    Conversions conversions = Conversions.withOverrides(tables.resolve("conversions.tsv"));
    new Corpus(
            ArticleMaker.of(project, shelf, conversions),
            folder.resolve("twinscript/content"),
            new PeerTree(folder.resolve("peers"), shelf, conversions))
        .write(Integer.parseInt(arguments[1]));
  }

  private void write(int articles) throws IOException {
    for (int number = 1; number <= articles; number++) {
      Article article = maker.article(number);
      Path file = content.resolve("articles").resolve(article.year()).resolve(article.id() + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, ContentFile.write(article));
      peers.write(article);
    }
    peers.writeTerms();
  }
}
