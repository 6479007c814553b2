package org.twinscript.cli;

import picocli.CommandLine.Option;

/** The option of commands whose results other programs read. */
final class JsonOption {

  @Option(names = "--json")
  private boolean json;

  boolean isWanted() {
    return json;
  }
}
