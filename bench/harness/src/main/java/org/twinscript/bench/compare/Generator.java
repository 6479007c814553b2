package org.twinscript.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site generator ready to run.
 *
 * @param folder where its command is run
 * @param output where its site goes
 */
record Generator(String name, Path folder, Path output, List<String> command) {

  /**
   * Runs it once.
   *
   * @throws IllegalStateException when the command fails; its output lies in {@code run.log}
   */
  Resources run() throws IOException, InterruptedException {
    Path figures = folder.resolve("run.time");
    Path log = folder.resolve("run.log");
    List<String> timed =
        Stream.concat(
                Stream.of("/usr/bin/time", "-f", "%e %U %S %M", "-o", figures.toString()),
                command.stream())
            .toList();
    Process process =
        new ProcessBuilder(timed)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(name + " failed, see " + log);
    }
    return Resources.parse(Files.readString(figures).strip());
  }
}
