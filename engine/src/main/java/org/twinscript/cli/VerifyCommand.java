package org.twinscript.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.twinscript.content.FolderLock;
import org.twinscript.integrity.Discrepancy;
import org.twinscript.integrity.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether an archive is as it was. */
@Command(
    name = "verify",
    description = {
      "Holds every file of an archive against content/manifest, and ledgers against their"
          + " articles.",
      "Names what has changed, is lost, new, renamed or swapped. Needs no raw pages.",
      "An edit is no damage: with --update the manifest takes over what is there."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  twinscript verify", "  twinscript verify --update"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file is as it was; with --update, every difference could be taken over",
      "1:something is not as it was; with --update, something is broken that nobody can have meant",
      "2:the command was called wrongly"
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Option(names = "--update", description = "Take over what is there, and say what that is.")
  private boolean update;

  @Override
  public Integer call() {
    Path folder = content.existing();
    if (!update) {
      return verify(folder);
    }
    int[] code = {0};
    FolderLock.holding(folder, () -> code[0] = update(folder));
    return code[0];
  }

  private int verify(Path folder) {
    Verification verification = new Verification(folder);
    PrintWriter out = output.remarks();
    if (verification.isFirst()) {
      verification.findings().stream()
          .filter(finding -> !finding.kind().canBeMeant())
          .forEach(this::show);
      output
          .results()
          .printf(
              "%d files and no manifest. Make one with: twinscript verify --update%n",
              verification.files());
      return 1;
    }
    List<Discrepancy> findings = verification.findings();
    findings.forEach(this::show);
    out.printf("%d files, %d not as they were.%n", verification.files(), findings.size());
    if (!findings.isEmpty()) {
      out.println("If all of it was meant: twinscript verify --update");
    }
    return findings.isEmpty() ? 0 : 1;
  }

  private int update(Path folder) {
    Verification verification = new Verification(folder);
    List<Discrepancy> findings =
        verification.findings().stream()
            .filter(finding -> !verification.isFirst() || !finding.kind().canBeMeant())
            .toList();
    findings.forEach(this::show);
    verification.takeOver();
    long broken = findings.stream().filter(finding -> !finding.kind().canBeMeant()).count();
    output
        .remarks()
        .printf(
            "%d files; %d differences taken over, %d broken.%n",
            verification.files(), findings.size() - broken, broken);
    return broken == 0 ? 0 : 1;
  }

  private void show(Discrepancy finding) {
    output
        .results()
        .printf("%-8s %s: %s%n", finding.kind().word(), finding.path(), finding.words());
  }
}
