package org.twinscript.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.message.Messages;
import org.twinscript.message.Sentence;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code bin/twinscript}. Exit codes: 0 all is fine, 1 a page needs attention or the work failed, 2
 * the command was called wrongly.
 */
@Command(
    name = "twinscript",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "  twinscript explain examples/raw",
      "  twinscript import --dry-run examples/raw",
      "  twinscript help import"
    },
    subcommands = {
      NewCommand.class,
      ImportCommand.class,
      ExplainCommand.class,
      RepeatedCommand.class,
      ConvertCommand.class,
      CheckCommand.class,
      SearchCommand.class,
      ReplayCommand.class,
      VerifyCommand.class,
      BagCommand.class,
      AcceptCommand.class,
      RemoveCommand.class,
      RenameCommand.class,
      PublishedCommand.class,
      DiffCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    })
public final class Main {

  /** Longer ones stand in a line of their own above what they mean. */
  private static final int LONGEST_OPTION = 24;

  private final Messages messages;

  private Main(Messages messages) {
    this.messages = messages;
  }

  /** The language of the command line that a command is part of. */
  static Messages messages(CommandSpec spec) {
    return ((Main) spec.root().userObject()).messages;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(
        commandLine(Messages.ofThisProcess())
            .setOut(TerminalWriter.on(new FileOutputStream(FileDescriptor.out)))
            .setErr(TerminalWriter.on(new FileOutputStream(FileDescriptor.err)))
            .execute(args));
  }

  /** The command line in English, ready to be run in process as well. */
  static CommandLine commandLine() {
    return commandLine(Messages.ENGLISH);
  }

  /** The same in any language. */
  static CommandLine commandLine(Messages messages) {
    CommandLine commands = new CommandLine(new Main(messages));
    HelpTexts.put(commands, messages);
    // A query may hold -words.
    commands.getSubcommands().get("search").setUnmatchedOptionsArePositionalParams(true);
    return commands
        .setExecutionStrategy(Main::run)
        .setExecutionExceptionHandler(Main::report)
        .setParameterExceptionHandler(Main::wrong)
        .setUsageHelpAutoWidth(true)
        .setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION)
        .setExpandAtFiles(false);
  }

  /** Colours stand in help alone, which is our own text; at a terminal, unless NO_COLOR is set. */
  private static int run(ParseResult parsed) {
    List<CommandLine> commands = parsed.asCommandLineList();
    CommandLine last = commands.get(commands.size() - 1);
    PrintWriter out = last.getOut();
    commands.forEach(command -> command.setOut(TerminalWriter.forData(out)));
    Integer help = CommandLine.executeHelpRequest(parsed);
    commands.forEach(command -> command.setOut(out));
    if (help != null) {
      return help;
    }
    String name = last.getCommandName();
    try (Progress progress = Progress.of(last.getErr(), name, messages(last.getCommandSpec()))) {
      output(last).ifPresent(output -> output.showing(progress));
      return new CommandLine.RunLast().execute(parsed);
    }
  }

  private static Optional<Output> output(CommandLine command) {
    return command.getCommandSpec().mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(Output.class::isInstance)
        .map(Output.class::cast)
        .findFirst();
  }

  /** What is wrong with a call, and where to read on. */
  private static int wrong(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    Messages messages = messages(command.getCommandSpec());
    PrintWriter err = command.getErr();
    err.println("twinscript: " + messages.say(CallFault.of(e)));
    List<String> near =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    err.println(
        near.isEmpty()
            ? messages.say("call.help", command.getCommandSpec().qualifiedName())
            : messages.say("call.near", String.join(", ", near)));
    return CommandLine.ExitCode.USAGE;
  }

  /**
   * A fault that a user can mend is told in its own sentence; any other is a bug and shows where.
   */
  private static int report(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (!(e instanceof InputException fault)) {
      e.printStackTrace(command.getErr());
    } else {
      Messages messages = messages(command.getCommandSpec());
      for (Sentence sentence : fault.sentences()) {
        command.getErr().println("twinscript: " + messages.say(sentence));
      }
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
