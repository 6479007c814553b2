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
    mixinStandardHelpOptions = true,
    footer = {"  twinscript bag ../archive-2026"})
final class BagCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Parameters(arity = "1", paramLabel = "BAG", descriptionKey = "BAG")
  private Path bag;

  @Override
  public Integer call() {
    Path folder = content.existing();
    int faults = new Verification(folder).findings().size();
    if (faults > 0) {
      spec.commandLine()
          .getErr()
          .println("twinscript: " + output.say("bag.unsound", folder, faults));
      return 1;
    }
    Bag copy = new Bag(folder);
    copy.write(bag.toAbsolutePath().normalize());
    output.remark("bag.done", copy.files(), bag);
    return 0;
  }
}
