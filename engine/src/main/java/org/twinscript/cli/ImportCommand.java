package org.twinscript.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.twinscript.Importer;
import org.twinscript.PageImport;
import org.twinscript.PageOutcome;
import org.twinscript.PictureSource;
import org.twinscript.content.ContentWriter;
import org.twinscript.content.ContentWriter.Removed;
import org.twinscript.content.FolderLock;
import org.twinscript.fault.InputException;
import org.twinscript.intake.PictureFolder;
import org.twinscript.intake.RawPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Raw pages into the archive. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    footer = {
      "  twinscript import --dry-run pages/",
      "  twinscript import pages/ --report report.json",
      "  twinscript import page.html --content target/try/content"
    })
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Option(names = "--report", paramLabel = "FILE.json")
  private Optional<Path> report;

  @Option(names = "--pictures", paramLabel = "FOLDER")
  private Optional<Path> pictures;

  @Option(names = {"-n", "--dry-run"})
  private boolean dryRun;

  @Option(names = "--again")
  private boolean again;

  @Parameters(arity = "1..*", paramLabel = "RAW", descriptionKey = "RAW")
  private List<Path> raws;

  /** How many pages have come to an end. */
  private int reported;

  @Override
  public Integer call() {
    home.requireAll(spec, raws);
    pictures.ifPresent(folder -> home.requireAll(spec, List.of(folder)));
    report.ifPresent(this::requirePlace);
    RawPages.Found found = RawPages.find(raws);
    OutcomeTable table = new OutcomeTable(output.isQuiet(), Main.messages(spec));
    if (dryRun) {
      try (DryRun run = DryRun.of(content.path())) {
        importInto(run.folder(), found, page -> table.add(run.there(page)), run::there);
      }
    } else {
      importInto(content.path(), found, table::add, page -> page);
    }
    table.print(output.results());
    if (dryRun) {
      output.remark("import.nothing-written");
    }
    return table.needsAttention() ? 1 : 0;
  }

  /** Before the import: a report that cannot be written is no surprise for its end. */
  private void requirePlace(Path file) {
    if (Files.isDirectory(file)) {
      throw WrongCall.of(spec, "import.report-folder", file);
    }
  }

  /** An import that ends early reports the pages it came to. */
  private void importInto(
      Path folder,
      RawPages.Found found,
      Consumer<PageOutcome> toTable,
      UnaryOperator<PageOutcome> there) {
    if (report.isEmpty()) {
      importAll(found, folder, toTable);
      return;
    }
    try (JsonReport json = JsonReport.to(report.get())) {
      try {
        importAll(found, folder, toTable.andThen(page -> json.add(there.apply(page))));
      } finally {
        json.finish();
      }
    }
  }

  /** Folders and files that could not even be listed stand at the end of the report. */
  private void importAll(RawPages.Found found, Path folder, Consumer<PageOutcome> onPage) {
    PageImport pageImport = home.pageImport();
    try {
      FolderLock.holding(folder, () -> importAll(found, pageImport, folder, onPage));
    } catch (InputException fault) {
      output.fault(fault);
      found.pages().stream()
          .skip(reported)
          .map(page -> PageOutcome.refused(page, fault.sentence()))
          .forEach(onPage);
    }
    found.refused().forEach(fault -> onPage.accept(PageOutcome.refused(fault)));
  }

  private void importAll(
      RawPages.Found found, PageImport pageImport, Path folder, Consumer<PageOutcome> onPage) {
    PictureSource source = PictureSource.of(folder, pictures.map(PictureFolder::of));
    Removed ofRemoved = again ? Removed.COME_BACK : Removed.STAY_OUT;
    Importer importer =
        new Importer(pageImport, new ContentWriter(folder, ofRemoved), Today.of(spec), source);
    output.count(found.pages().size());
    importer.run(
        found.pages(),
        page -> {
          reported++;
          onPage.accept(page);
          output.step();
        });
  }
}
