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
    mixinStandardHelpOptions = true,
    footer = {"  twinscript explain examples/raw", "  twinscript explain page.html --json"})
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Output output;

  @Mixin private JsonOption json;

  @Mixin private Home home;

  @Parameters(arity = "1..*", paramLabel = "RAW", descriptionKey = "RAW")
  private List<Path> raws;

  @Override
  public Integer call() {
    PageImport pageImport = home.pageImport();
    RawPages.Found found = RawPages.find(raws);
    boolean fine = found.refused().isEmpty();
    for (InputException fault : found.refused()) {
      output.refusal(fault);
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
        output.results().print(Explanation.of(imported, Main.messages(spec)));
        output.results().flush();
      }
      return true;
    } catch (InputException e) {
      output.refusal(e);
      return false;
    }
  }
}
