package org.twinscript.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.twinscript.ImportedPage;
import org.twinscript.PageImport;
import org.twinscript.fault.InputException;
import org.twinscript.intake.RawPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What would be done to a page, and why. */
@Command(
    name = "explain",
    description = "Prints every repair on a page: kind, place, before, after, why. Writes nothing.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  twinscript explain examples/raw", "  twinscript explain page.html --json"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every page could be restored",
      "1:some page would be refused",
      "2:the command was called wrongly"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Output output;

  @Mixin private JsonOption json;

  @Mixin private Home home;

  @Parameters(arity = "1..*", paramLabel = "RAW", description = "Files (.txt, .html) and folders.")
  private List<Path> raws;

  @Override
  public Integer call() {
    PageImport pageImport = home.pageImport();
    RawPages.Found found = RawPages.find(raws);
    boolean fine = found.refused().isEmpty();
    for (InputException fault : found.refused()) {
      refuse(fault);
    }
    output.count(found.pages().size());
    for (Path page : found.pages()) {
      fine &= explain(pageImport, page);
      output.step();
    }
    return fine ? 0 : 1;
  }

  private boolean explain(PageImport pageImport, Path page) {
    try {
      ImportedPage imported = pageImport.run(page);
      if (json.isWanted()) {
        output.object(ExplanationJson.of(imported));
      } else {
        output.results().print(Explanation.of(imported));
        output.results().flush();
      }
      return true;
    } catch (InputException e) {
      refuse(e);
      return false;
    }
  }

  private void refuse(InputException fault) {
    spec.commandLine().getErr().println("refused: " + fault.getMessage());
  }
}
