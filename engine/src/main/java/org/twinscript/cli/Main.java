package org.twinscript.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.twinscript.fault.InputException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code bin/twinscript}. Exit codes: 0 all is fine, 1 a page needs attention or the work failed, 2
 * the command was called wrongly.
 */
@Command(
    name = "twinscript",
    description = "Restores damaged pages into an archive that reads in both Chinese scripts.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
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

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(
        commandLine()
            .setOut(TerminalWriter.on(new FileOutputStream(FileDescriptor.out)))
            .setErr(TerminalWriter.on(new FileOutputStream(FileDescriptor.err)))
            .execute(args));
  }

  /** The command line, ready to be run in process as well. */
  static CommandLine commandLine() {
    CommandLine commands = new CommandLine(new Main());
    // A query may hold -words.
    commands.getSubcommands().get("search").setUnmatchedOptionsArePositionalParams(true);
    return commands
        .setExecutionExceptionHandler(Main::report)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setExpandAtFiles(false);
  }

  /**
   * A fault that a user can mend is told in its own sentence; any other is a bug and shows where.
   */
  private static int report(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (!(e instanceof InputException)) {
      e.printStackTrace(command.getErr());
    } else {
      command.getErr().println("twinscript: " + e.getMessage());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
