package org.twinscript.cli;

import java.nio.file.Path;
import org.twinscript.PageImport;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;
import picocli.CommandLine.Option;

/** Where the project's folders are; {@code bin/twinscript} passes the project's root. */
final class Home {

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      defaultValue = "${sys:twinscript.home:-.}/vocabulary",
      description =
          "The folder with regions.tsv, themes.tsv and conversions.tsv (default: the project's).")
  private Path vocabulary;

  PageImport pageImport() {
    return new PageImport(
        Vocabulary.load(vocabulary),
        Conversions.withOverrides(vocabulary.resolve("conversions.tsv")));
  }
}
