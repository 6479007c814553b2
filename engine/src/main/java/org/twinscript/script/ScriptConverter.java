package org.twinscript.script;

/**
 * Converts plain text from one script to the other. Implementations are safe to share between
 * threads.
 */
@FunctionalInterface
public interface ScriptConverter {

  /**
   * The text in the target script. Text already in that script, Latin text and marks come back as
   * they are.
   *
   * @param text plain text, without markup
   */
  String convert(String text);
}
