package org.twinscript.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.twinscript.integrity.Bag;
import org.twinscript.integrity.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An archive for who keeps it elsewhere. */
@Command(
    name = "bag",
    description = {
      "Copies an archive into a BagIt bag (RFC 8493), which libraries' tools check and keep.",
      "Only an archive that verify finds sound is bagged."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the bag is there",
      "1:the archive is not sound, or the bag could not be written",
      "2:the command was called wrongly"
    })
final class BagCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "${sys:twinscript.home:-.}/content",
      description = "The content folder to copy (default: the project's).")
  private Path content;

  @Parameters(arity = "1", paramLabel = "BAG", description = "The new bag's folder.")
  private Path bag;

  @Override
  public Integer call() {
    Path folder = content.normalize();
    home.requireAll(spec, List.of(folder));
    int faults = new Verification(folder).findings().size();
    if (faults > 0) {
      spec.commandLine()
          .getErr()
          .printf(
              "twinscript: %s: %d files are not as they were. Run twinscript verify first.%n",
              folder, faults);
      return 1;
    }
    Bag copy = new Bag(folder);
    copy.write(bag.toAbsolutePath().normalize());
    spec.commandLine().getOut().printf("%d files in %s.%n", copy.files(), bag);
    return 0;
  }
}
