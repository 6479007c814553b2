package org.twinscript.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.twinscript.sitecheck.SiteDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a change does to the site. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    footer = {"  twinscript diff site-before target/site > changes.md"})
final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Output output;

  @Mixin private Home home;

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "BEFORE")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "AFTER")
  private Path after;

  @Override
  public Integer call() {
    home.requireAll(spec, List.of(before, after));
    spec.commandLine()
        .getOut()
        .print(new SiteDifference(before, after, Main.messages(spec)).markdown());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
