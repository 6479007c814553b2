package org.twinscript.cli;

import java.nio.file.Path;
import java.util.Locale;
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
    description = {
      "Ends the conflict of an article that was edited and imported again with other words.",
      "The file beside it, ID.md.new-…, shows both versions where they contradict each other.",
      "Whichever is chosen, importing the page again then brings nothing new."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  twinscript accept some-article --mine",
      "  twinscript accept some-article --merged"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the conflict has ended",
      "1:there is none, or the text chosen cannot be published",
      "2:the command was called wrongly"
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
    @Option(names = "--mine", required = true, description = "Keep the article as it was edited.")
    private boolean mine;

    @Option(
        names = "--theirs",
        required = true,
        description = "Take the article as it was imported; the edit is lost.")
    private boolean theirs;

    @Option(
        names = "--merged",
        required = true,
        description = "Take the file beside it, once its conflicts are resolved.")
    private boolean merged;

    Side side() {
      return mine ? Side.MINE : theirs ? Side.THEIRS : Side.MERGED;
    }
  }

  @Parameters(arity = "1", paramLabel = "ID", description = "The article's id.")
  private String id;

  @Override
  public Integer call() {
    Path folder = content.existing();
    FolderLock.holding(
        folder,
        () -> {
          Path file = new ArticleFinder(folder).find(id);
          new Acceptance(folder, home.vocabulary()).accept(file, choice.side());
          output.remarks().printf("%s: %s.%n", file, choice.side().name().toLowerCase(Locale.ROOT));
        });
    return 0;
  }
}
