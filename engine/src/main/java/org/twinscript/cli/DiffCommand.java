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
    description = {
      "Compares two baked sites by what readers see, in Markdown: pages that are new, changed,"
          + " lead",
      "on now, or are gone, and what check --site finds in the second and not in the first."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  twinscript diff site-before target/site > changes.md"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:both were compared, whatever differs",
      "1:a site could not be read",
      "2:the command was called wrongly"
    })
final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Output output;

  @Mixin private Home home;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The folder of a baked site.")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "That of the one it is to become.")
  private Path after;

  @Override
  public Integer call() {
    home.requireAll(spec, List.of(before, after));
    spec.commandLine().getOut().print(new SiteDifference(before, after).markdown());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
