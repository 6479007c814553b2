package org.twinscript.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.twinscript.Replay;
import org.twinscript.Replayed;
import org.twinscript.Replayed.Status;
import org.twinscript.intake.RawPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The proof that raw pages and ledgers give the articles. */
@Command(
    name = "replay",
    description = {
      "Makes the changes of each page's ledger again, without the restorer,",
      "and compares the text with the content file. Writes nothing."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every page gives what was imported from it",
      "1:some page gives something else, or has no ledger",
      "2:the command was called wrongly"
    })
final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "${sys:twinscript.home:-.}/content",
      description = "The content folder to compare with (default: the project's).")
  private Path content;

  @Parameters(
      arity = "1..*",
      paramLabel = "RAW",
      description = "Files (.txt, .html) and folders of them.")
  private List<Path> raws;

  @Override
  public Integer call() {
    home.requireAll(spec, raws);
    RawPages.Found found = RawPages.find(raws);
    found.refused().forEach(fault -> spec.commandLine().getErr().println(fault.getMessage()));
    Map<Status, Integer> counts = replay(found.pages());
    boolean fine = counts.keySet().stream().noneMatch(Status::needsAttention);
    return fine && found.refused().isEmpty() ? 0 : 1;
  }

  private Map<Status, Integer> replay(List<Path> pages) {
    PrintWriter out = spec.commandLine().getOut();
    Replay replay = new Replay(content.normalize(), home.vocabulary());
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Path page : pages) {
      Replayed replayed = replay.run(page);
      counts.merge(replayed.status(), 1, Integer::sum);
      out.printf("%-12s  %s ← %s%n", replayed.status().words(), replayed.note(), page);
    }
    out.println(totals(pages.size(), counts));
    out.flush();
    return counts;
  }

  private static String totals(int pages, Map<Status, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().words())
        .collect(Collectors.joining(", ", pages + " pages: ", ""));
  }
}
