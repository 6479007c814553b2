package org.twinscript.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that names the archive's content folder, the same in every command. */
final class ContentFolder {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "${sys:twinscript.home:-.}/content")
  private Path content;

  /** The folder, which need not be there; a file in its place is a wrong call. */
  Path path() {
    if (Files.exists(content) && !Files.isDirectory(content)) {
      throw WrongCall.of(spec, "call.content-file", content);
    }
    return content.normalize();
  }

  /** For commands that need one: a mistyped folder is a wrong call. */
  Path existing() {
    if (!Files.isDirectory(content)) {
      throw WrongCall.of(spec, "call.no-content", content);
    }
    return path();
  }
}
