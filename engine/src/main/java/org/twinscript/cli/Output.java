package org.twinscript.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.twinscript.fault.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command says what it did, and the option that keeps it short. */
final class Output {

  private static final JsonMapper JSON = new JsonMapper();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private Optional<Progress> progress = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only what was asked for and what somebody has to look at.")
  private boolean quiet;

  /** Whoever runs the command shows how far it is. */
  void showing(Progress shown) {
    progress = Optional.of(shown);
  }

  /** So many steps are to be done. */
  void count(int steps) {
    progress.ifPresent(shown -> shown.count(steps));
  }

  /** One step more is done. */
  void step() {
    progress.ifPresent(Progress::step);
  }

  boolean isQuiet() {
    return quiet;
  }

  /** For what was asked for, and what somebody has to look at. */
  PrintWriter results() {
    return spec.commandLine().getOut();
  }

  /** For all else, such as totals. */
  PrintWriter remarks() {
    return quiet ? new PrintWriter(Writer.nullWriter()) : results();
  }

  /** An object on a line of its own, as other programs read it. */
  void object(Map<String, Object> members) {
    try {
      PrintWriter out = TerminalWriter.forData(results());
      out.print(JSON.writeValueAsString(members) + "\n");
      out.flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can always be written", e);
    }
  }

  /** What could not be done, on standard error. */
  void fault(InputException fault) {
    fault
        .sentences()
        .forEach(sentence -> spec.commandLine().getErr().println("twinscript: " + sentence));
  }
}
