package org.twinscript.cli;

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
    mixinStandardHelpOptions = true,
    footer = {"  twinscript verify", "  twinscript verify --update"})
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Option(names = "--update")
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
    if (verification.isFirst()) {
      verification.findings().stream()
          .filter(finding -> !finding.kind().canBeMeant())
          .forEach(this::show);
      output.result("verify.no-manifest", verification.files());
      return 1;
    }
    List<Discrepancy> findings = verification.findings();
    findings.forEach(this::show);
    output.remark("verify.total", verification.files(), findings.size());
    if (!findings.isEmpty()) {
      output.remark("verify.if-meant");
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
    output.remark("verify.updated", verification.files(), findings.size() - broken, broken);
    return broken == 0 ? 0 : 1;
  }

  private void show(Discrepancy finding) {
    output
        .results()
        .printf(
            "%-8s %s: %s%n", finding.kind().word(), finding.path(), output.say(finding.words()));
  }
}
