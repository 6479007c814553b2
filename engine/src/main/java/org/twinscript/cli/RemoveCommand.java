package org.twinscript.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.twinscript.content.ArticleFinder;
import org.twinscript.content.FolderLock;
import org.twinscript.content.Removal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An article that is to leave the archive. */
@Command(
    name = "remove",
    description = {
      "Takes articles out of the archive, with the files beside them. They do not come back with"
          + " the",
      "next import, not from another copy of the page either; import --again undoes it, and git."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  twinscript remove some-article other-article"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the articles are gone",
      "1:there is no such article, or a file could not be deleted",
      "2:the command was called wrongly"
    })
final class RemoveCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "The articles' ids.")
  private List<String> ids;

  @Override
  public Integer call() {
    Path folder = content.existing();
    FolderLock.holding(folder, () -> remove(folder));
    return 0;
  }

  /** All are looked up before the first is deleted. */
  private void remove(Path folder) {
    ArticleFinder finder = new ArticleFinder(folder);
    List<Path> files = ids.stream().map(finder::find).toList();
    for (Path file : files) {
      new Removal(folder)
          .remove(file)
          .forEach(gone -> output.remarks().printf("removed %s%n", gone));
    }
  }
}
