package org.twinscript.cli;

import picocli.CommandLine.Option;

/** The option of commands whose results other programs read. */
final class JsonOption {

  @Option(
      names = "--json",
      description =
          "Print an object a line and nothing else on standard output; docs/commands.md names the"
              + " keys.")
  private boolean json;

  boolean isWanted() {
    return json;
  }
}
