package org.twinscript.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.twinscript.message.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli says is wrong with a call, in the words of the tables. */
final class CallFault {

  private CallFault() {}

  /** The sentence; of faults that no table knows picocli's own. */
  static Sentence of(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String arguments = quoted(unmatched.getUnmatched());
      return unmatched.isUnknownOption()
          ? Sentence.of("call.unknown-option", arguments)
          : Sentence.of("call.unmatched", arguments);
    }
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return Sentence.of(
          "call.missing",
          missing.getMissing().stream().map(CallFault::name).collect(Collectors.joining(", ")));
    }
    if (fault instanceof CommandLine.OverwrittenOptionException twice) {
      return Sentence.of("call.twice", name(twice.getOverwritten()));
    }
    return Sentence.verbatim(fault.getMessage().replaceFirst("^Error: ", ""));
  }

  private static String quoted(List<String> arguments) {
    return arguments.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
