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
    mixinStandardHelpOptions = true,
    footer = {"  twinscript remove some-article other-article"})
final class RemoveCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "ID")
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
      new Removal(folder).remove(file).forEach(gone -> output.remark("remove.done", gone));
    }
  }
}
