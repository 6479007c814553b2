package org.twinscript.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command says what it did, and the option that keeps it short. */
final class Output {

  private static final JsonMapper JSON = new JsonMapper();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private Optional<Progress> progress = Optional.empty();

  @Option(names = {"-q", "--quiet"})
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

  /** A remark in the user's language, on a line of its own. */
  void remark(String key, Object... arguments) {
    remarks().println(say(key, arguments));
  }

  /** A result in the user's language, on a line of its own. */
  void result(String key, Object... arguments) {
    results().println(say(key, arguments));
  }

  /** Something in the user's language. */
  String say(String key, Object... arguments) {
    return Main.messages(spec).say(key, arguments);
  }

  /** The same as a sentence that somebody else has found. */
  String say(Sentence sentence) {
    return Main.messages(spec).say(sentence);
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
    PrintWriter err = spec.commandLine().getErr();
    fault.sentences().forEach(sentence -> err.println("twinscript: " + say(sentence)));
  }

  /** Why a page is refused, on standard error. */
  void refusal(InputException fault) {
    spec.commandLine().getErr().println(say("explain.refused", fault.sentence()));
  }
}
