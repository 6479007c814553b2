package org.twinscript.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.twinscript.content.Acceptance;
import org.twinscript.content.Acceptance.Side;
import org.twinscript.content.ArticleFinder;
import org.twinscript.content.FolderLock;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The end of a conflict between an edit and an import. */
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    footer = {
      "  twinscript accept some-article --mine",
      "  twinscript accept some-article --merged"
    })
final class AcceptCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  /** Exactly one of them. */
  private static final class Choice {
    @Option(names = "--mine", required = true)
    private boolean mine;

    @Option(names = "--theirs", required = true)
    private boolean theirs;

    @Option(names = "--merged", required = true)
    private boolean merged;

    /** What was done, by its key. */
    String sentence() {
      return mine ? "accept.mine" : theirs ? "accept.theirs" : "accept.merged";
    }

    Side side() {
      return mine ? Side.MINE : theirs ? Side.THEIRS : Side.MERGED;
    }
  }

  @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "ID")
  private String id;

  @Override
  public Integer call() {
    Path folder = content.existing();
    FolderLock.holding(
        folder,
        () -> {
          Path file = new ArticleFinder(folder).find(id);
          new Acceptance(folder, home.vocabulary()).accept(file, choice.side());
          output.remark(choice.sentence(), file);
        });
    return 0;
  }
}
