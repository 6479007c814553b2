package org.twinscript.cli;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinscript.message.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli says is wrong with a call, in the words of the tables. */
final class CallFault {

  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

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
    if (fault.getCause() instanceof InvalidPathException path) {
      return Sentence.of("call.no-name", path.getInput());
    }
    if (fault instanceof MutuallyExclusiveArgsException
        || fault instanceof MissingParameterException) {
      return Sentence.of("call.one-of", options(fault.getMessage()));
    }
    return Sentence.verbatim(fault.getMessage().replaceFirst("^Error: ", ""));
  }

  /** A group of options has no name of its own. */
  private static String options(String message) {
    return OPTION
        .matcher(message)
        .results()
        .map(MatchResult::group)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String quoted(List<String> arguments) {
    return arguments.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
