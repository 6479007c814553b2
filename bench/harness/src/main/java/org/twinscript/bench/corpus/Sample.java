package org.twinscript.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.twinscript.article.Document;
import org.twinscript.content.ContentFile;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The first article of the corpus, written in Simplified, and what a project has to read it with.
 *
 * @param project the folder that holds {@code vocabulary} and {@code templates}
 * @param file its content file, below a folder for temporary files
 */
public record Sample(
    Path project, Path file, Vocabulary vocabulary, Conversions conversions, Document article) {

  /** From the project that the system property {@code twinscript.home} names. */
  public static Sample make() throws IOException {
    Path project = Path.of(System.getProperty("twinscript.home"));
    Path folder = Files.createTempDirectory("twinscript-stages");
    Corpus.main(new String[] {project.toString(), "1", folder.toString()});
    Path tables = project.resolve("vocabulary");
    Vocabulary vocabulary = Vocabulary.load(tables);
    Conversions conversions = Conversions.withOverrides(tables.resolve("conversions.tsv"));
    try (Stream<Path> files = Files.walk(folder.resolve("twinscript"))) {
      Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      return new Sample(project, file, vocabulary, conversions, ContentFile.read(file, vocabulary));
    }
  }
}
