package org.twinscript.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.twinscript.PageImport;
import org.twinscript.intake.RepeatedLines;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where the project's folders are; {@code bin/twinscript} passes the project's root. */
final class Home {

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      defaultValue = "${sys:twinscript.home:-.}/vocabulary")
  private Path vocabulary;

  Vocabulary vocabulary() {
    return Vocabulary.load(vocabulary);
  }

  PageImport pageImport() {
    return new PageImport(vocabulary(), conversions(), RepeatedLines.read(repeatedLines()));
  }

  Conversions conversions() {
    return Conversions.ofSite(vocabulary, vocabulary().regionNames());
  }

  /** The table of lines that recur; it need not be there. */
  Path repeatedLines() {
    return vocabulary.resolve(RepeatedLines.FILE);
  }

  /** Where the tables lie. */
  Path folder() {
    return vocabulary;
  }

  /** For commands that write a table there: a mistyped folder is no new vocabulary. */
  void requireVocabulary(CommandSpec spec) {
    requireAll(spec, List.of(vocabulary));
  }

  /** A path that is not there is a wrong call, not a page to refuse. */
  void requireAll(CommandSpec spec, List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw WrongCall.of(spec, "call.no-path", path);
      }
    }
  }
}
