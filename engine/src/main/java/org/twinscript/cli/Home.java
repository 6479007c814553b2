package org.twinscript.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.twinscript.PageImport;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the project's folders are; {@code bin/twinscript} passes the project's root. */
final class Home {

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      defaultValue = "${sys:twinscript.home:-.}/vocabulary",
      description =
          "The folder with regions.tsv, themes.tsv and conversions.tsv (default: the project's).")
  private Path vocabulary;

  Vocabulary vocabulary() {
    return Vocabulary.load(vocabulary);
  }

  PageImport pageImport() {
    return new PageImport(vocabulary(), conversions());
  }

  Conversions conversions() {
    return Conversions.withOverrides(vocabulary.resolve("conversions.tsv"));
  }

  /** A path that is not there is a wrong call, not a page to refuse. */
  void requireAll(CommandSpec spec, List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(
            spec.commandLine(), path + " is not there. Name files or folders that exist.");
      }
    }
  }
}
