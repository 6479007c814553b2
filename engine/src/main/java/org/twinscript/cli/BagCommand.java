package org.twinscript.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.twinscript.integrity.Bag;
import org.twinscript.integrity.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    footerHeading = "%nExamples:%n",
    footer = {"  twinscript bag ../archive-2026"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the bag is there",
      "1:the archive is not sound, or the bag could not be written",
      "2:the command was called wrongly"
    })
final class BagCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Parameters(arity = "1", paramLabel = "BAG", description = "The new bag's folder.")
  private Path bag;

  @Override
  public Integer call() {
    Path folder = content.existing();
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
    output.remarks().printf("%d files in %s.%n", copy.files(), bag);
    return 0;
  }
}
