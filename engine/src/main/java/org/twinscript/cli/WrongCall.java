package org.twinscript.cli;

import org.twinscript.message.Sentence;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A call that names something that is not there, or that does not go together. */
final class WrongCall extends ParameterException {

  private static final long serialVersionUID = 1;

  private WrongCall(CommandSpec spec, Sentence sentence) {
    super(spec.commandLine(), Main.messages(spec).say(sentence));
  }

  /** What is wrong. */
  static WrongCall of(CommandSpec spec, Sentence sentence) {
    return new WrongCall(spec, sentence);
  }

  /** What is wrong, in the words of the tables. */
  static WrongCall of(CommandSpec spec, String key, Object... arguments) {
    return new WrongCall(spec, Sentence.of(key, arguments));
  }
}
