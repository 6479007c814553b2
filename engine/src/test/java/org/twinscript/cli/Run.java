package org.twinscript.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A command run by a test: its exit code and what it printed. */
record Run(int exit, String out, String err) {

  private static final Path VOCABULARY = Path.of("..", "vocabulary");

  /** Runs a command in this process. */
  static Run of(Object... args) {
    return with(VOCABULARY, args);
  }

  /** The same with another vocabulary, for commands that write to it. */
  static Run with(Path vocabulary, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return new Run(command.execute(strings(vocabulary, args)), out.toString(), err.toString());
  }

  /**
   * Runs the command in a process of its own that file permissions bind: a root user is stripped of
   * the right to pass them by.
   */
  static Run bound(Object... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search"));
    }
    command.addAll(java(args));
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  /** Runs the command in a process of its own with 512 MB; gives its exit code. */
  static int small(Object... args) throws IOException, InterruptedException {
    List<String> command = java(args);
    command.add(1, "-Xmx512m");
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** Starts the command in a process of its own, to be killed; what it prints is thrown away. */
  static Process start(Object... args) throws IOException {
    return new ProcessBuilder(java(args))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> java(Object... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(strings(VOCABULARY, args)));
    return command;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static String[] strings(Path vocabulary, Object[] args) {
    return Stream.concat(
            Arrays.stream(args)
                .limit(1)
                .flatMap(command -> Stream.of(command.toString().split(" "))),
            Stream.concat(
                Stream.of("--vocabulary", vocabulary.toString()),
                Arrays.stream(args).skip(1).map(Object::toString)))
        .toArray(String[]::new);
  }
}
