package org.twinscript.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.twinscript.content.AtomicFiles;
import org.twinscript.content.FolderLock;
import org.twinscript.fault.InputException;
import org.twinscript.intake.RawPages;
import org.twinscript.intake.RepeatLearner;
import org.twinscript.intake.RepeatedLine;
import org.twinscript.intake.RepeatedLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which lines recur with different articles, for the imports to come. */
@Command(
    name = "repeated",
    mixinStandardHelpOptions = true,
    footer = {"  twinscript repeated pages/of-one-site"})
final class RepeatedCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Output output;

  @Mixin private Home home;

  @Parameters(arity = "1..*", paramLabel = "RAW", descriptionKey = "RAW")
  private List<Path> raws;

  @Override
  public Integer call() {
    home.requireAll(spec, raws);
    home.requireVocabulary(spec);
    RawPages.Found found = RawPages.find(raws);
    found.refused().forEach(output::refusal);
    RepeatLearner learner = new RepeatLearner(RepeatedLines.read(home.repeatedLines()));
    boolean fine = found.refused().isEmpty();
    output.count(found.pages().size());
    for (Path page : found.pages()) {
      fine &= add(page, learner);
      output.step();
    }
    if (undecided(learner).isEmpty()) {
      file(List.of(), learner);
    } else {
      Path folder = home.repeatedLines().toAbsolutePath().getParent();
      FolderLock.holding(folder, () -> file(undecided(learner), learner));
    }
    return fine ? 0 : 1;
  }

  private boolean add(Path page, RepeatLearner learner) {
    try {
      learner.add(RawPages.read(page));
      return true;
    } catch (InputException e) {
      output.refusal(e);
      return false;
    }
  }

  /** The table is read anew: somebody may have edited it while the pages were read. */
  private List<RepeatedLine> undecided(RepeatLearner learner) {
    return RepeatedLines.read(home.repeatedLines()).undecided(learner.found());
  }

  private void file(List<RepeatedLine> added, RepeatLearner learner) {
    if (!added.isEmpty()) {
      RepeatedLines table = RepeatedLines.read(home.repeatedLines());
      AtomicFiles.write(home.repeatedLines(), table.with(added).text());
    }
    PrintWriter out = output.remarks();
    added.forEach(line -> out.println(line.row()));
    long cut = added.stream().filter(RepeatedLine::cut).count();
    output.remark(
        "repeated.total",
        learner.articles(),
        added.size(),
        home.repeatedLines(),
        cut,
        added.size() - cut);
    out.flush();
  }
}
